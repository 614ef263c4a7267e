package rolebook.site;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Hrefs;

/**
 * Checks what a theme made of the pages: every link must lead somewhere, every id must be there
 * once, and browsers must be allowed what the page asks for. The same mistake on many pages is
 * reported once. Pages are checked from several threads; of each, little is kept.
 */
final class PageChecker {
  /** A mistake of a view, wherever it shows. */
  private record Mistake(Code code, String view, String message) {}

  /** The pages that show a mistake: the first one by its address, and how many there are. */
  private record Pages(String first, int count) {
    Pages and(Pages others) {
      return new Pages(PageChecker.first(first, others.first), count + others.count);
    }
  }

  /** A place on another page that a page links to. */
  private record Place(String file, String id, String view) {}

  private final PageLinks targets;
  private final Predicate<String> isFile;
  private final Map<Mistake, Pages> mistakes = new ConcurrentHashMap<>();
  private final Map<Place, String> places = new ConcurrentHashMap<>();
  private final Map<String, int[]> idsByFile = new ConcurrentHashMap<>();

  /**
   * @param site the address of the site
   * @param isFile whether the site will have a file, by its path from the output folder
   */
  PageChecker(URI site, Predicate<String> isFile) {
    this.targets = new PageLinks(site);
    this.isFile = isFile;
  }

  /** The ids of a page. */
  static Set<String> ids(byte[] html) {
    var ids = new HashSet<String>();
    var tags = new StartTags(html);
    while (tags.next()) {
      if (tags.has("id")) {
        ids.add(tags.value("id"));
      }
    }
    return ids;
  }

  /**
   * Checks a page.
   *
   * @param view the view that made it, as messages show it
   * @param address the page's address
   * @param file the page's file, from the output folder
   * @param html the page, in UTF-8
   */
  void check(String view, String address, String file, byte[] html) {
    var found = new HashSet<Mistake>();
    var ids = new HashSet<String>();
    var links = new HashSet<String>();
    var policy = new PolicyChecker(targets, address);
    var tags = new StartTags(html);
    while (tags.next()) {
      if (tags.has("id") && !ids.add(tags.value("id"))) {
        String message = "the id '%s' stands twice".formatted(tags.value("id"));
        found.add(new Mistake(Code.DUPLICATE_ID, view, message));
      }
      String link =
          switch (tags.name()) {
            case "a", "link" -> "href";
            case "img", "script", "source" -> "src";
            default -> "";
          };
      if (tags.has(link)) {
        links.add(tags.value(link));
      }
      policy.check(tags);
    }
    idsByFile.put(file, hashes(ids));
    policy.blocked().forEach(why -> found.add(new Mistake(Code.BLOCKED_BY_POLICY, view, why)));
    for (String link : links) {
      String message = mistake(view, address, link, ids);
      if (message != null) {
        found.add(new Mistake(Code.BROKEN_PAGE_LINK, view, message));
      }
    }
    found.forEach(mistake -> note(mistake, address));
  }

  /** What is wrong with a link, or null. */
  private @Nullable String mistake(String view, String address, String link, Set<String> ids) {
    String stripped = link.strip();
    boolean absolute = Hrefs.scheme(stripped) != null;
    if (absolute && !targets.mayBeHere(stripped)) {
      return null; // another site's addresses are its own business
    }
    PageLinks.Target target;
    try {
      target = targets.target(address, stripped);
    } catch (IllegalArgumentException e) {
      return absolute ? null : "the link '%s' is no address".formatted(link);
    }
    if (target == null) {
      return null;
    }
    String base = targets.sitePath();
    if (!target.path().startsWith(base)) {
      return absolute // then it is another site on the same host
          ? null
          : "the link '%s' leaves out the site's base path '%s'".formatted(link, base);
    }
    String file = PlannedPage.file("/" + target.path().substring(base.length()));
    if (!isFile.test(file)) {
      return "the link '%s' leads to nothing".formatted(link);
    }
    String id = target.fragment();
    if (id == null || id.isEmpty() || id.equals("top") || !file.endsWith(".html")) {
      return null; // what places other files have, only their readers know
    }
    if (!file.equals(PlannedPage.file(address))) {
      int[] there = idsByFile.get(file);
      if (there == null || !has(there, id)) { // what is there need not be remembered
        places.merge(new Place(file, id, view), address, PageChecker::first);
      }
    } else if (!ids.contains(id)) {
      return "the page has no place '#%s'".formatted(id);
    }
    return null;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void note(Mistake mistake, String address) {
    mistakes.merge(mistake, new Pages(address, 1), Pages::and);
  }

  /**
   * Checks the links to places on other pages, now that all are there, and reports everything.
   *
   * @param unchecked tells what stands on the pages that were not checked
   */
  void finish(PageSource unchecked, Diagnostics diagnostics) throws IOException {
    var byFile = new TreeMap<String, Set<Place>>();
    for (Place place : places.keySet()) {
      byFile.computeIfAbsent(place.file(), f -> new HashSet<>()).add(place);
    }
    for (var entry : byFile.entrySet()) {
      int[] ids = idsByFile.get(entry.getKey());
      if (ids == null) {
        byte[] html = unchecked.html(entry.getKey());
        if (html == null) {
          continue;
        }
        ids = hashes(ids(html));
      }
      for (Place place : entry.getValue()) {
        if (!has(ids, place.id())) {
          String target = "/" + place.file().replaceAll("index\\.html$", "");
          String message = "the page '%s' has no place '#%s'".formatted(target, place.id());
          var mistake = new Mistake(Code.BROKEN_PAGE_LINK, place.view(), message);
          note(mistake, places.getOrDefault(place, ""));
        }
      }
    }
    mistakes.forEach(
        (mistake, pages) -> {
          String more = pages.count() == 1 ? "" : " and %s more".formatted(pages.count() - 1);
          diagnostics.report(
              mistake.code(),
              Location.file(mistake.view()),
              mistake.message(),
              "on the page '" + pages.first() + "'" + more);
        });
  }

  private static boolean has(int[] hashes, String id) {
    return Arrays.binarySearch(hashes, hash(id)) >= 0;
  }

  /** The ids of a page, as few bytes as find a missing one all but once in 100 million times. */
  private static int[] hashes(Set<String> ids) {
    return ids.stream().mapToInt(PageChecker::hash).sorted().toArray();
  }

  /**
   * FNV-1a: Java's own hash is the same for ids as short and alike as {@code tip-1P} and {@code
   * tip-21}.
   */
  private static int hash(String id) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}

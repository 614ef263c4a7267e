package rolebook.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rolebook.guide.Hrefs;

/** Finds what a page holds in vain, because {@link SecurityPolicy} keeps browsers from it. */
final class PolicyChecker {
  /** The types of scripts that browsers run; all others are data. */
  private static final Set<String> RUN =
      Set.of(
          "",
          "module",
          "importmap",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript");

  private static final Set<String> LOADED_LINKS = Set.of("stylesheet", "modulepreload", "manifest");
  private static final Set<String> LOADED_AS = Set.of("script", "style", "font", "fetch");

  private final PageLinks links;
  private final String address;
  private final List<String> blocked = new ArrayList<>();

  /**
   * @param links tells where links lead
   * @param address the page's address
   */
  PolicyChecker(PageLinks links, String address) {
    this.links = links;
    this.address = address;
  }

  /** What is blocked of the tags that were checked, each in words, in the order of the page. */
  List<String> blocked() {
    return Collections.unmodifiableList(blocked);
  }

  /** Checks the tag that was read last. */
  void check(StartTags tag) {
    String name = tag.name();
    switch (name) {
      case "script" -> script(tag);
      case "style" ->
          blocked.add("styles in a page are blocked: put them into a stylesheet in assets/");
      case "link" -> link(tag);
      case "form" -> form(tag);
      // They bring other sites' pages, plug-ins and recordings, or move all addresses.
      case "iframe", "frame", "object", "embed", "video", "audio", "base" ->
          blocked.add("the element '%s' is blocked".formatted(name));
      default -> {}
    }
    for (StartTags.Attribute attribute : tag.attributes()) {
      attribute(attribute.name(), tag);
    }
  }

  private void script(StartTags tag) {
    String type = tag.value("type").strip().toLowerCase(Locale.ROOT);
    if (type.equals("speculationrules")) {
      if (!tag.content().equals(SecurityPolicy.AHEAD)) {
        blocked.add(
            "speculation rules of a theme's own are blocked: those of the site are in page.head");
      }
    } else if (!RUN.contains(type)) {
      return;
    } else if (tag.has("src")) {
      own("script", tag.value("src"));
    } else {
      blocked.add("scripts in a page are blocked: put them into a file in assets/");
    }
  }

  private void link(StartTags tag) {
    String as = tag.value("as").toLowerCase(Locale.ROOT);
    for (String rel : tag.value("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (LOADED_LINKS.contains(rel) || (rel.equals("preload") && LOADED_AS.contains(as))) {
        own(as.isEmpty() ? rel : as, tag.value("href"));
        return;
      }
    }
  }

  private void form(StartTags tag) {
    if (tag.has("action") && leadsElsewhere(tag.value("action"))) {
      blocked.add("a form that sends to another site is blocked");
    }
  }

  private void attribute(String name, StartTags tag) {
    switch (name) {
      case "style" -> blocked.add("the attribute 'style' is blocked: give the element a class");
      case "href", "src", "action", "formaction" -> {
        if ("javascript".equals(Hrefs.scheme(tag.value(name).strip()))) {
          String message = "a script in the attribute '%s' is blocked: let one in assets/ do it";
          blocked.add(message.formatted(name));
        }
      }
      default -> {
        if (name.startsWith("on")) {
          String message = "the attribute '%s' is blocked: let a script in assets/ listen";
          blocked.add(message.formatted(name));
        }
      }
    }
  }

  /** Notes something that is loaded, where it comes from another site. */
  private void own(String what, String from) {
    if (leadsElsewhere(from)) {
      blocked.add(
          "the %s '%s' of another site is blocked: take it into assets/".formatted(what, from));
    }
  }

  private boolean leadsElsewhere(String link) {
    try {
      return links.target(address, link.strip()) == null;
    } catch (IllegalArgumentException e) {
      return false; // no address at all: a broken link, which is another check's business
    }
  }
}

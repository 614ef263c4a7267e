package rolebook.guide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** All addresses that the site will have, and who owns each. Two owners of one are reported. */
final class AddressBook {
  /** Files that every site has beside its pages. */
  static final List<String> FIXED_FILES =
      List.of("404.html", "robots.txt", "feed.xml", "search.json", Sitemaps.FILE);

  private static final String INDEX = "index.html";

  /** Slugs that a free page cannot have, because the site's own addresses begin with them. */
  private static final Set<String> FIXED_SLUGS =
      Set.of(
          "404",
          "assets",
          "categories",
          "cover-letter-examples",
          "resume-examples",
          "resume-templates");

  /** What an owner is. */
  private enum Is {
    /** The page of an entry or category. */
    ENTRY,
    /** A page that the site makes of itself. */
    PAGE,
    /** A file that a writer has in assets. */
    ASSET,
    /** Any other file, or a page that no sitemap lists. */
    OTHER
  }

  /**
   * Who owns an address.
   *
   * @param name what it is called; for the page of an entry or category, the word for its kind
   * @param slug of the entry or category whose page it is, else null
   * @param file the file from the content folder that asks for it, or null
   * @param at the place that asks for it where that is no entry's file, or null
   */
  private record Owner(
      Is is, String name, @Nullable String slug, @Nullable String file, @Nullable Location at) {
    Owner(Is is, String name, @Nullable Location at) {
      this(is, name, null, null, at);
    }

    boolean isPage() {
      return is == Is.ENTRY || is == Is.PAGE;
    }

    String title() {
      return slug == null ? name : "the %s '%s'".formatted(name, slug);
    }
  }

  private final String folder;
  private final Diagnostics diagnostics;

  /** The owners by address; a page's ends in a slash. */
  private final Map<String, Owner> owners = new HashMap<>();

  private int pages;

  /**
   * @param folder the content folder, as messages show it
   */
  AddressBook(String folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
    addPage("/", "the home page");
    FIXED_FILES.forEach(this::addSiteFile);
  }

  /** Adds a file that the site makes of itself, by its name in the site's root. */
  void addSiteFile(String file) {
    own("/" + file, new Owner(Is.OTHER, "the site's " + file, null));
  }

  /** Adds the files that the sitemap is made of, now that all pages are there. */
  void addSitemaps() {
    Sitemaps.files(pages).stream().filter(f -> !f.equals(Sitemaps.FILE)).forEach(this::addSiteFile);
  }

  /** Adds a page that the site makes of itself. */
  void addPage(String address, String name) {
    own(address, new Owner(Is.PAGE, name, null));
  }

  /** Adds a file of the theme. */
  void addThemeFile(String path) {
    own("/" + path, new Owner(Is.OTHER, "the theme's file '" + path + "'", null));
  }

  /** Adds the page of an entry or category, if it is published. */
  void addEntry(Listed file) {
    if (file.isUnpublished()) {
      return;
    }
    if (file.kind() == Kind.PAGE && FIXED_SLUGS.contains(file.slug())) {
      diagnostics.report(
          Code.ADDRESS_CLASH,
          source(file.file()),
          "a page cannot have the slug '%s': the site uses that address".formatted(file.slug()));
      return;
    }
    own(
        file.kind().address(file.slug()),
        new Owner(Is.ENTRY, file.kind().word(), file.slug(), file.file(), null));
  }

  /** Adds what belongs to the page of an entry. */
  void addPart(String address, String name, Listed entry) {
    own(address, new Owner(Is.OTHER, name, null, entry.file(), null));
  }

  /** Adds a redirect, which a writer asked for at a place. */
  void addRedirect(String address, Location at) {
    own(address, new Owner(Is.OTHER, "a redirect", at));
  }

  /** Adds a file that is copied. */
  void addAsset(Asset asset) {
    Location at = Location.file(folder + "/assets/" + asset.path());
    own("/" + asset.path(), new Owner(Is.ASSET, "the asset '" + asset.path() + "'", at));
  }

  private void own(String address, Owner owner) {
    Owner first = owners.putIfAbsent(page(address), owner);
    if (first != null) {
      clash(first, owner, address);
    } else {
      pages += owner.isPage() ? 1 : 0;
    }
  }

  /** Reports each address that would have to be a file and a folder at once, once. */
  void checkFolders() {
    var folders = new TreeSet<String>();
    for (String address : owners.keySet()) {
      int slash = address.lastIndexOf('/');
      boolean above = false; // the folders above those of another page are its business
      while (slash > 0 && !above) {
        String name = address.substring(0, slash);
        if (owners.containsKey(name)) {
          folders.add(name);
        }
        slash = name.lastIndexOf('/');
        above = owners.containsKey(address.substring(0, slash + 1));
      }
    }
    for (String name : folders) {
      owners.keySet().stream()
          .filter(address -> address.startsWith(name + "/"))
          .min(Comparator.comparing(AddressBook::file))
          .ifPresent(inside -> clash(owner(inside), owner(name), name));
    }
  }

  private Owner owner(String address) {
    return Objects.requireNonNull(owners.get(address));
  }

  private void clash(Owner first, Owner second, String address) {
    boolean atFirst = at(second) == null || (first.is() == Is.ASSET && second.is() != Is.ASSET);
    Location at = at(atFirst ? first : second);
    if (at != null) {
      diagnostics.report(
          Code.ADDRESS_CLASH,
          at,
          "%s and %s both want the address '%s'".formatted(first.title(), second.title(), address));
    }
  }

  private @Nullable Location at(Owner owner) {
    return owner.file() == null ? owner.at() : source(owner.file());
  }

  private Location source(String file) {
    return Location.file(folder + "/" + file);
  }

  /** The address of a page by that of its file; any other address as it is. */
  private static String page(String address) {
    return address.endsWith("/" + INDEX)
        ? address.substring(0, address.length() - INDEX.length())
        : address;
  }

  /** The address of the file that shows a page; any other address as it is. */
  private static String file(String address) {
    return address.endsWith("/") ? address + INDEX : address;
  }

  /** Whether a page has an address. */
  boolean isPage(String address) {
    Owner owner = owners.get(address);
    return owner != null && owner.isPage();
  }

  /** Whether a page, a redirect or a file has an address. */
  boolean has(String address) {
    String key = page(address);
    Owner owner = owners.get(key);
    return owner != null && (key.equals(address) || owner.is() == Is.ASSET);
  }

  /** Whether there will be a file, by its path from the site's root. */
  boolean hasFile(String file) {
    return owners.containsKey(page("/" + file));
  }

  /** All addresses that a link can lead to. */
  Set<String> all() {
    var all = new HashSet<String>();
    owners.forEach(
        (address, owner) -> {
          if (owner.isPage() || owner.is() == Is.ASSET) {
            all.add(address);
          }
        });
    return all;
  }

  /** The addresses of all pages, sorted. */
  List<String> pages() {
    return owners.entrySet().stream()
        .filter(owned -> owned.getValue().isPage())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}

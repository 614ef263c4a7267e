package rolebook.guide;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** All addresses that the site will have, and who owns each. Two owners of one are reported. */
final class AddressBook {
  /** Files that every site has beside its pages. */
  static final List<String> FIXED_FILES =
      List.of("404.html", "robots.txt", "feed.xml", Sitemaps.FILE);

  /** Slugs that a free page cannot have, because the site's own addresses begin with them. */
  private static final Set<String> FIXED_SLUGS =
      Set.of(
          "404",
          "assets",
          "categories",
          "cover-letter-examples",
          "resume-examples",
          "resume-templates");

  /**
   * Who owns an address.
   *
   * @param what what kind of thing it is
   * @param name its name among these, or null where there is one of them
   */
  private record Owner(String what, @Nullable String name, @Nullable Location at, boolean asset) {
    String title() {
      return name == null ? what : what + " '" + name + "'";
    }
  }

  private final Map<String, Owner> owners = new HashMap<>();
  private final Map<String, Named> entries = new HashMap<>();
  private final Set<String> pages = new HashSet<>();
  private final Diagnostics diagnostics;

  AddressBook(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    addPage("/", "the home page");
    FIXED_FILES.forEach(this::addSiteFile);
  }

  private void addSiteFile(String file) {
    own("/" + file, "the site's " + file, null);
  }

  /** Adds the files that the sitemap is made of, now that all pages are there. */
  void addSitemaps() {
    Sitemaps.files(pages.size()).stream()
        .filter(f -> !f.equals(Sitemaps.FILE))
        .forEach(this::addSiteFile);
  }

  /** Adds a page that the site makes of itself. */
  void addPage(String address, String name) {
    pages.add(address);
    own(address, name, null);
  }

  /** Adds a file of the theme. */
  void addThemeFile(String path) {
    own("/" + path, new Owner("the theme's file", path, null, false));
  }

  /** Adds the page of an entry or category, whose file is shown at a path. */
  void addEntry(Named named, String shown) {
    String address = named.kind().address(named.slug());
    entries.put(address, named);
    if (named instanceof Unpublished) {
      return;
    }
    pages.add(address);
    if (named.kind() == Kind.PAGE && FIXED_SLUGS.contains(named.slug())) {
      diagnostics.report(
          Code.ADDRESS_CLASH,
          Location.file(shown),
          "a page cannot have the slug '%s': the site uses that address".formatted(named.slug()));
      return;
    }
    String what = "the " + named.kind().word();
    own(address, new Owner(what, named.slug(), Location.file(shown), false));
  }

  /** Adds what belongs to the page of an entry, whose file is shown at a path. */
  void addPart(String address, String name, String shown) {
    own(address, name, Location.file(shown));
  }

  /** Adds a redirect, which a writer asked for at a place. */
  void addRedirect(String address, Location at) {
    own(address, "a redirect", at);
  }

  /** Adds a file that is copied, which is shown at a path. */
  void addAsset(Asset asset, String shown) {
    own("/" + asset.path(), new Owner("the asset", asset.path(), Location.file(shown), true));
  }

  private void own(String address, String name, @Nullable Location at) {
    own(address, new Owner(name, null, at, false));
  }

  private void own(String address, Owner owner) {
    Owner first = owners.putIfAbsent(file(address), owner);
    if (first != null) {
      clash(first, owner, address);
    }
  }

  /** Reports each address that would have to be a file and a folder at once, once. */
  void checkFolders() {
    var firstInside = new TreeMap<String, String>();
    for (String file : owners.keySet()) {
      for (int i = file.lastIndexOf('/'); i > 0; i = file.lastIndexOf('/', i - 1)) {
        String folder = file.substring(0, i);
        if (owners.containsKey(folder)) {
          firstInside.merge(folder, file, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
    }
    firstInside.forEach((folder, file) -> clash(owner(file), owner(folder), "/" + folder));
  }

  private Owner owner(String file) {
    return Objects.requireNonNull(owners.get(file));
  }

  private void clash(Owner first, Owner second, String address) {
    boolean atFirst = second.at() == null || (first.asset() && !second.asset());
    Location at = atFirst ? first.at() : second.at();
    if (at != null) {
      diagnostics.report(
          Code.ADDRESS_CLASH,
          at,
          "%s and %s both want the address '%s'".formatted(first.title(), second.title(), address));
    }
  }

  private static String file(String address) {
    return (address.endsWith("/") ? address + "index.html" : address).substring(1);
  }

  /** The entry whose page has an address, or null. */
  @Nullable Named entry(String address) {
    return entries.get(address);
  }

  /** Whether a page has an address. */
  boolean isPage(String address) {
    return pages.contains(address);
  }

  /** Whether a page, a redirect or a file has an address. */
  boolean has(String address) {
    Owner owner = owners.get(file(address));
    return owner != null
        && (address.endsWith("/") || !file(address).endsWith("index.html") || owner.asset());
  }

  /** All addresses that a link can lead to. */
  Set<String> all() {
    var all = new HashSet<>(pages);
    owners.forEach((file, owner) -> all.add(owner.asset() ? "/" + file : "/"));
    return all;
  }

  /** The addresses of all pages. */
  Set<String> pages() {
    return Collections.unmodifiableSet(pages);
  }
}

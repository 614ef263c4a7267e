package rolebook.guide;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/** Finds where links lead: by identity, by address, by file or to another site. */
final class LinkResolver {
  private static final Pattern PARTS =
      Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?", Pattern.DOTALL);
  private static final String ASSETS = "assets/";
  private static final String SCHEMES =
      "http:, https:, mailto:, tel:, role:, letter:, template:, category: and page: are allowed";

  /** Content files that are no entries. */
  private static final Pattern OTHER_FILES =
      Pattern.compile(
          "(site|categories|authors)\\.yaml|templates/[^/]+/(document\\.css|proof\\.json)");

  /** The theme's own pages: what places they have is the theme's business. */
  private static final Texts NO_PLACES = new Texts("", Set.of(), true);

  private final String site;

  private final String basePath;
  private final Identities identities;
  private final Supplier<AddressBook> addresses;
  private final Map<String, Asset> assets;
  private final String folder;
  private final Lazy<Map<String, Listed>> byFile;

  /** The slugs of what once had an address. */
  private final Lazy<Map<String, String>> former;

  /** The entries whose links are others than those that are listed, by their files. */
  private final Map<String, ReadEntry> changed;

  LinkResolver(Content content, URI site, Identities identities, Supplier<AddressBook> addresses) {
    this.site = site.toString();
    this.basePath = site.getRawPath();
    this.identities = identities;
    this.addresses = addresses;
    this.assets = content.assets();
    this.folder = content.folder();
    this.byFile = new Lazy<>(() -> byFile(content));
    this.former = new Lazy<>(() -> former(content));
    this.changed = Map.of();
  }

  private LinkResolver(LinkResolver other, Map<String, ReadEntry> changed) {
    this.site = other.site;
    this.basePath = other.basePath;
    this.identities = other.identities;
    this.addresses = other.addresses;
    this.assets = other.assets;
    this.folder = other.folder;
    this.byFile = other.byFile;
    this.former = other.former;
    this.changed = changed;
  }

  /** The same, where the links of some entries are others. */
  LinkResolver with(List<ReadEntry> entries) {
    var all = new HashMap<>(changed);
    entries.forEach(read -> all.put(read.named().texts().file(), read));
    return new LinkResolver(this, all);
  }

  private static Map<String, Listed> byFile(Content content) {
    var byFile = new HashMap<String, Listed>();
    content.entries().forEach(listed -> byFile.put(listed.file(), listed));
    return byFile;
  }

  private static Map<String, String> former(Content content) {
    var former = new HashMap<String, String>();
    content
        .published()
        .forEach(
            entry ->
                entry
                    .head()
                    .formerly()
                    .forEach(s -> former.put(entry.kind().address(s.value()), entry.slug())));
    return former;
  }

  /** Reports a link that leads nowhere. */
  void check(Link link, Texts from, Diagnostics diagnostics) {
    if (resolve(link, from) instanceof Target.Lost lost) {
      lost.problem().report(link.at(), diagnostics);
    }
  }

  /** An address of this site as a link carries it. */
  String href(String address) {
    return basePath + Hrefs.encodePath(address.substring(1));
  }

  boolean hasAsset(String path) {
    return assets.containsKey(path);
  }

  /** Where a link in a text leads. */
  Target resolve(Link link, Texts from) {
    String target = link.target().strip();
    String scheme = Hrefs.scheme(target);
    if (scheme != null && target.startsWith(site) && !link.image()) {
      return resolve(new Link(false, target.substring(site.length() - 1), link.at()), from);
    }
    if (scheme != null) {
      return withScheme(link, target, scheme);
    }
    Matcher parts = PARTS.matcher(target);
    if (!parts.matches() || target.isEmpty() || target.startsWith("//")) {
      String hint = target.isEmpty() ? null : "write https: in front";
      return lost(Code.BROKEN_LINK, "the link '%s' leads nowhere".formatted(target), hint);
    }
    String path = Hrefs.decode(parts.group(1));
    String query = Objects.requireNonNullElse(parts.group(2), "");
    String fragment = parts.group(3);
    if (path.isEmpty()) {
      return fragment == null
          ? lost(Code.BROKEN_LINK, "the link '%s' leads nowhere".formatted(target), null)
          : fragment(from, fragment).orElse(new Target.Found(suffix(fragment), null));
    }
    return path.startsWith("/")
        ? address(link, path, query, fragment)
        : relative(link, path, query, fragment, from);
  }

  private Target withScheme(Link link, String target, String scheme) {
    Optional<Kind> kind = Kind.of(scheme);
    if (kind.isPresent() && !link.image()) {
      Matcher parts = PARTS.matcher(target.substring(scheme.length() + 1));
      return parts.matches()
          ? identity(
              kind.get(),
              Hrefs.decode(parts.group(1)),
              Objects.requireNonNullElse(parts.group(2), ""),
              parts.group(3))
          : lost(Code.BROKEN_LINK, "the link '%s' leads nowhere".formatted(target), null);
    }
    if (!Hrefs.leadsElsewhere(scheme) || (link.image() && !scheme.startsWith("http"))) {
      String message =
          "%s cannot begin with '%s:'".formatted(link.image() ? "an image" : "a link", scheme);
      String hint = link.image() ? "images are files in assets/, or begin with https:" : SCHEMES;
      return lost(Code.BAD_SCHEME, message, hint);
    }
    return Hrefs.isAddress(target)
        ? new Target.Found(Hrefs.encode(target), null)
        : lost(Code.BAD_URL, "'%s' is not an address".formatted(target), null);
  }

  private Target identity(Kind kind, String name, String query, @Nullable String fragment) {
    String slug = identities.file(kind, name) != null ? name : slugNow(kind, name);
    Problem problem = identities.problem(kind, slug);
    if (problem != null) {
      return new Target.Lost(problem);
    }
    Listed file = identities.file(kind, slug);
    if (file == null || file.isUnpublished()) {
      return new Target.Unreadable();
    }
    String address = kind.address(slug);
    if (kind == Kind.CATEGORY && !addresses.get().has(address)) {
      String message = "the %s '%s' has no page, because nothing is in it";
      return lost(Code.BROKEN_LINK, message.formatted(kind.word(), slug), null);
    }
    Target.Found found = new Target.Found(href(address) + query + suffix(fragment), null);
    return fragment == null ? found : fragment(file.named().texts(), fragment).orElse(found);
  }

  /** The slug of what once had a slug; the same slug if nothing had. */
  private String slugNow(Kind kind, String slug) {
    return former.get().getOrDefault(kind.address(slug), slug);
  }

  private Target address(Link link, String path, String query, @Nullable String fragment) {
    Asset asset = assets.get(path.substring(1));
    if (link.image()) {
      return image(link, asset);
    }
    Listed owner = identities.at(path);
    if (owner != null) {
      return identity(owner.kind(), owner.slug(), query, fragment);
    }
    if (asset == null && !identities.isIndex(path) && !addresses.get().has(path)) {
      String slash = addresses.get().has(path + "/") ? path + "/" : null;
      return lost(
          Code.BROKEN_LINK,
          "there is no page or file '%s'".formatted(path),
          slash == null ? hint(path) : "a page's address ends in a slash: '" + slash + "'");
    }
    var found = new Target.Found(href(path) + query + suffix(fragment), null);
    return fragment == null || !addresses.get().isPage(path)
        ? found
        : fragment(NO_PLACES, fragment).orElse(found);
  }

  private @Nullable String hint(String path) {
    boolean asset =
        path.startsWith("/" + ASSETS) && addresses.get().has(path.substring(ASSETS.length()));
    return asset
        ? "assets/ is the site's root: '" + path.substring(ASSETS.length()) + "'"
        : Suggestion.hint(path, addresses.get().all());
  }

  private Target relative(
      Link link, String path, String query, @Nullable String fragment, Texts from) {
    String file = ContentPaths.resolve(from.file(), path);
    if (file == null) {
      return lost(Code.BROKEN_LINK, "'%s' leads out of the content".formatted(path), null);
    }
    if (file.startsWith(ASSETS)) {
      return address(link, "/" + file.substring(ASSETS.length()), query, fragment);
    }
    Map<String, Listed> files = byFile.get();
    Listed entry = files.get(file);
    if (entry == null) {
      entry = files.get(file.replaceAll("/$", "") + "/template.yaml");
    }
    if (link.image()) {
      return image(link, null);
    }
    if (entry != null) {
      return identity(entry.kind(), entry.slug(), query, fragment);
    }
    if (OTHER_FILES.matcher(file).matches()) {
      String message = "the file '%s' has no page".formatted(folder + "/" + file);
      return lost(Code.BROKEN_LINK, message, null);
    }
    if (path.startsWith("www.")) {
      String message = "there is no file '%s'".formatted(folder + "/" + file);
      return lost(Code.BROKEN_LINK, message, "write https:// in front");
    }
    String hint = Suggestion.closest(file, files.keySet());
    return lost(
        Code.BROKEN_LINK,
        "there is no file '%s'".formatted(folder + "/" + file),
        hint == null ? null : "did you mean '" + folder + "/" + hint + "'?");
  }

  /** All links in the texts of an entry. */
  List<Link> links(Entry entry) {
    ReadEntry now = changed.get(entry.texts().file());
    Listed file = identities.file(entry.kind(), entry.slug());
    return now != null ? now.links() : file == null ? List.of() : file.read().links();
  }

  private Target image(Link link, @Nullable Asset asset) {
    if (asset == null) {
      String message = "there is no image '%s'".formatted(link.target());
      return lost(Code.BROKEN_LINK, message, "images are files in assets/");
    }
    if (asset.size() == null) {
      String message = "the size of the image '%s' cannot be read".formatted(link.target());
      return lost(Code.UNREADABLE_IMAGE, message, "use PNG, JPEG, GIF, WebP or SVG");
    }
    return new Target.Found(href("/" + asset.path()), asset.size());
  }

  /** What is wrong with a place on a page; nothing where not all of its places are known. */
  private static Optional<Target> fragment(Texts page, String fragment) {
    String id = Hrefs.decode(fragment);
    Set<String> ids = page.ids();
    if (ids.contains(id) || !page.whole()) {
      return Optional.empty();
    }
    String message = "the page has no place '#%s'".formatted(id);
    return Optional.of(lost(Code.UNKNOWN_FRAGMENT, message, Suggestion.hint(id, ids)));
  }

  private static String suffix(@Nullable String fragment) {
    return fragment == null ? "" : "#" + Hrefs.encode(fragment);
  }

  private static Target lost(Code code, String message, @Nullable String hint) {
    return new Target.Lost(new Problem(code, message, hint));
  }
}

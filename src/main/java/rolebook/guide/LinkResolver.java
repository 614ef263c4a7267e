package rolebook.guide;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Suggestion;

/** Finds where links lead: by identity, by address, by file or to another site. */
final class LinkResolver {
  private static final Pattern PARTS =
      Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?", Pattern.DOTALL);
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Set<String> ELSEWHERE = Set.of("http", "https", "mailto", "tel");
  private static final String ASSETS = "assets/";

  private final String basePath;
  private final Identities identities;
  private final AddressBook addresses;
  private final Map<String, Asset> assets;
  private final Set<String> faulty;
  private final String folder;
  private final Map<String, Named> byFile = new HashMap<>();

  LinkResolver(Content content, String basePath, Identities identities, AddressBook addresses) {
    this.basePath = basePath;
    this.identities = identities;
    this.addresses = addresses;
    this.assets = content.assets();
    this.faulty = content.faulty();
    this.folder = content.folder();
    for (Named named : content.named()) {
      byFile.put(named.texts().file(), named);
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
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.matches()) {
      return withScheme(link, target, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
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
          : fragment(from.ids(), fragment).orElse(new Target.Found("#" + encoded(fragment), null));
    }
    return path.startsWith("/")
        ? address(link, path, query, fragment)
        : relative(link, path, query, fragment, from);
  }

  private Target withScheme(Link link, String target, String scheme, String rest) {
    Optional<Kind> kind = Kind.of(scheme);
    if (kind.isPresent() && !link.image()) {
      Matcher parts = PARTS.matcher(rest);
      return parts.matches()
          ? identity(kind.get(), Hrefs.decode(parts.group(1)), "", parts.group(3))
          : lost(Code.BROKEN_LINK, "the link '%s' leads nowhere".formatted(target), null);
    }
    if (ELSEWHERE.contains(scheme) && !(link.image() && !scheme.startsWith("http"))) {
      return new Target.Found(Hrefs.encode(target), null);
    }
    return lost(
        Code.BAD_SCHEME,
        "a link cannot begin with '%s:'".formatted(scheme),
        "http:, https:, mailto:, tel:, role:, letter:, template:, category: and page: are allowed");
  }

  private Target identity(Kind kind, String slug, String query, @Nullable String fragment) {
    Problem problem = identities.problem(kind, slug);
    if (problem != null) {
      return new Target.Lost(problem);
    }
    Named named = identities.of(kind).get(slug);
    if (named == null || named instanceof Unpublished) {
      return new Target.Unreadable();
    }
    String address = kind.address(slug);
    if (!addresses.isPage(address)) {
      String message = "the %s '%s' has no page, because nothing is in it";
      return lost(Code.BROKEN_LINK, message.formatted(kind.word(), slug), null);
    }
    Target.Found found = new Target.Found(href(address) + query + suffix(fragment), null);
    if (fragment == null || faulty.contains(folder + "/" + named.texts().file())) {
      return found;
    }
    return fragment(named.texts().ids(), fragment).orElse(found);
  }

  private Target address(Link link, String path, String query, @Nullable String fragment) {
    Named named = addresses.entry(path);
    Asset asset = assets.get(path.substring(1));
    if (link.image()) {
      return image(link, asset);
    }
    if (named != null) {
      return identity(named.kind(), named.slug(), query, fragment);
    }
    if (!addresses.has(path)) {
      String slash = addresses.has(path + "/") ? path + "/" : null;
      return lost(
          Code.BROKEN_LINK,
          "there is no page or file '%s'".formatted(path),
          slash == null
              ? Suggestion.hint(path, addresses.pages())
              : "a page's address ends in a slash: '" + slash + "'");
    }
    return fragment == null
        ? new Target.Found(href(path) + query, null)
        : fragment(Set.of(), fragment).orElseThrow();
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
    Named named = byFile.get(file);
    if (named == null) {
      named = byFile.get(file + (file.endsWith("/") ? "" : "/") + "template.yaml");
    }
    if (link.image()) {
      return image(link, null);
    }
    if (named != null) {
      return identity(named.kind(), named.slug(), query, fragment);
    }
    String hint = Suggestion.closest(file, byFile.keySet());
    return lost(
        Code.BROKEN_LINK,
        "there is no file '%s'".formatted(folder + "/" + file),
        hint == null ? null : "did you mean '" + folder + "/" + hint + "'?");
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

  private static Optional<Target> fragment(Set<String> ids, String fragment) {
    String id = Hrefs.decode(fragment);
    if (ids.contains(id)) {
      return Optional.empty();
    }
    String message = "the page has no place '#%s'".formatted(id);
    return Optional.of(lost(Code.UNKNOWN_FRAGMENT, message, Suggestion.hint(id, ids)));
  }

  private static String suffix(@Nullable String fragment) {
    return fragment == null ? "" : "#" + encoded(fragment);
  }

  private static String encoded(String fragment) {
    return Hrefs.encode(fragment);
  }

  private static Target lost(Code code, String message, @Nullable String hint) {
    return new Target.Lost(new Problem(code, message, hint));
  }
}

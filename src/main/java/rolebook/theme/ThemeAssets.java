package rolebook.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.ContentPaths;

/**
 * A theme's assets as they are published: each under a name that holds a digest of its bytes, so
 * that browsers may keep it for ever. Addresses in stylesheets are rewritten to those names.
 */
public final class ThemeAssets {
  private static final String FOLDER = "assets/";
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern CSS_URL =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)"
              + "|@import\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final ThemeFiles theme;
  private final Diagnostics diagnostics;
  private final SortedMap<String, byte[]> sources;
  private final SortedMap<String, String> published = new TreeMap<>();
  private final SortedMap<String, byte[]> bytes = new TreeMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * @param theme the theme
   * @param diagnostics where addresses in stylesheets that lead nowhere are reported
   */
  public ThemeAssets(ThemeFiles theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.sources = theme.in(ThemeFiles.ASSETS);
    sources.forEach(this::publish);
  }

  /** Publishes an asset; a stylesheet after those that it names, because their names come first. */
  private void publish(String name, byte[] content) {
    if (begun.add(name)) {
      byte[] finished = name.endsWith(".css") ? rewritten(name, content) : content;
      String path = Fingerprint.path(FOLDER + name, finished);
      published.put(name, path);
      bytes.put(path, finished);
    }
  }

  /** What is published, by its path from the site's root. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(bytes);
  }

  /** The assets by their names in the theme, each with its path from the site's root. */
  Map<String, String> byName() {
    return Collections.unmodifiableSortedMap(published);
  }

  private byte[] rewritten(String stylesheet, byte[] content) {
    String css = new String(content, StandardCharsets.UTF_8);
    return CSS_URL
        .matcher(css)
        .replaceAll(m -> Matcher.quoteReplacement(rewritten(stylesheet, css, m)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String rewritten(String stylesheet, String css, MatchResult match) {
    String url = address(match);
    if (url.startsWith("#") || url.startsWith("data:")) {
      return match.group();
    }
    String[] parts = url.split("(?=[?#])", 2);
    String target = resolve(stylesheet, parts[0]);
    byte[] content = target == null ? null : sources.get(target);
    if (target == null || content == null) {
      if (theme.whole()) {
        String message = "there is no asset '%s'".formatted(url);
        report(stylesheet, css, match, message, Suggestion.hint(url, sources.keySet()));
      }
      return match.group();
    }
    publish(target, content);
    String path = published.get(target);
    if (path == null) { // begun, and waiting for this one
      String message = "stylesheets cannot name each other in a circle";
      report(stylesheet, css, match, message, null);
      return match.group();
    }
    String up = "../".repeat(stylesheet.length() - stylesheet.replace("/", "").length());
    String relative = up + path.substring(FOLDER.length());
    String rule = match.group().startsWith("@") ? "@import " : "";
    return rule + "url(\"" + relative + (parts.length > 1 ? parts[1] : "") + "\")";
  }

  private static String address(MatchResult match) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return "";
  }

  private void report(
      String stylesheet, String css, MatchResult match, String message, @Nullable String hint) {
    String before = css.substring(css.startsWith("\uFEFF") ? 1 : 0, match.start());
    String[] lines = LINE_END.split(before, -1);
    String last = lines[lines.length - 1];
    int column = last.codePointCount(0, last.length()) + 1;
    String file = theme.shown(ThemeFiles.ASSETS + stylesheet);
    diagnostics.report(
        Code.UNKNOWN_ASSET,
        new Location(file, lines.length, column, match.group().length()),
        message,
        hint);
  }

  private static @Nullable String resolve(String from, String path) {
    return path.isEmpty() || path.startsWith("/") || path.contains("://")
        ? null
        : ContentPaths.resolve(from, path);
  }
}

package rolebook.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
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
  private static final int DIGEST_LENGTH = 10;

  /** A file system holds no longer names. */
  private static final int MOST_NAME_BYTES = 255;

  private static final int LONGEST_ENDING = 20;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)");

  private final ThemeFiles theme;
  private final Diagnostics diagnostics;
  private final SortedMap<String, byte[]> sources;
  private final SortedMap<String, String> published = new TreeMap<>();
  private final SortedMap<String, byte[]> bytes = new TreeMap<>();

  /**
   * @param theme the theme
   * @param diagnostics where addresses in stylesheets that lead nowhere are reported
   */
  public ThemeAssets(ThemeFiles theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.sources = theme.in(ThemeFiles.ASSETS);
    sources.forEach(
        (name, content) -> {
          if (!name.endsWith(".css")) {
            publish(name, content);
          }
        });
    sources.forEach(
        (name, content) -> {
          if (name.endsWith(".css")) {
            publish(name, rewritten(name, content));
          }
        });
  }

  private void publish(String name, byte[] content) {
    int file = name.lastIndexOf('/') + 1;
    int dot = name.lastIndexOf('.');
    int end = dot < file || name.length() - dot > LONGEST_ENDING ? name.length() : dot;
    String behind = "." + digest(content) + name.substring(end);
    String stem = cut(name.substring(file, end), MOST_NAME_BYTES - size(behind));
    String path = FOLDER + name.substring(0, file) + stem + behind;
    published.put(name, path);
    bytes.put(path, content);
  }

  private static String cut(String text, int most) {
    int end = text.length();
    while (size(text.substring(0, end)) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
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
    String path = target == null ? null : published.get(target);
    if (path == null) {
      report(stylesheet, css, match, url);
      return match.group();
    }
    String up = "../".repeat(stylesheet.length() - stylesheet.replace("/", "").length());
    String relative = up + path.substring(FOLDER.length());
    return "url(\"" + relative + (parts.length > 1 ? parts[1] : "") + "\")";
  }

  private static String address(MatchResult match) {
    for (int group = 1; group <= 3; group++) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return "";
  }

  private void report(String stylesheet, String css, MatchResult match, String url) {
    String before = css.substring(css.startsWith("\uFEFF") ? 1 : 0, match.start());
    String[] lines = LINE_END.split(before, -1);
    String last = lines[lines.length - 1];
    int column = last.codePointCount(0, last.length()) + 1;
    String file = theme.shown(ThemeFiles.ASSETS + stylesheet);
    diagnostics.report(
        Code.UNKNOWN_ASSET,
        new Location(file, lines.length, column, match.group().length()),
        "there is no asset '%s'".formatted(url),
        Suggestion.hint(url, published.keySet()));
  }

  private static @Nullable String resolve(String from, String path) {
    return path.isEmpty() || path.startsWith("/") || path.contains("://")
        ? null
        : ContentPaths.resolve(from, path);
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package rolebook.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a host sends with a site's files, as Netlify and Cloudflare Pages read it from a file {@code
 * _headers}: a pattern of paths on a line, then headers on indented lines. All patterns that fit a
 * path count, and {@code #} begins a comment.
 */
final class HostHeaders {
  /** The headers of the paths that fit a pattern. */
  private record Rule(Pattern path, Map<String, String> headers) {}

  private final List<Rule> rules = new ArrayList<>();

  /** No headers at all. */
  static HostHeaders none() {
    return new HostHeaders();
  }

  static HostHeaders parse(String file) {
    var headers = new HostHeaders();
    for (String line : file.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        headers.add(line.strip());
      } else {
        headers.rules.add(new Rule(pattern(line.strip()), new LinkedHashMap<>()));
      }
    }
    return headers;
  }

  private void add(String header) {
    if (header.startsWith("#")) {
      return;
    }
    int colon = header.indexOf(':');
    if (rules.isEmpty() || colon < 1) {
      throw new IllegalArgumentException("no header of a path: " + header);
    }
    rules
        .get(rules.size() - 1)
        .headers
        .merge(
            header.substring(0, colon),
            header.substring(colon + 1).strip(),
            (a, b) -> a + ", " + b);
  }

  private static Pattern pattern(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("no path: " + path);
    }
    return Pattern.compile(
        Pattern.compile("/")
            .splitAsStream(path)
            .map(
                part ->
                    part.startsWith(":") ? "[^/]+" : Pattern.quote(part).replace("*", "\\E.*\\Q"))
            .collect(Collectors.joining("/")));
  }

  /** The headers that are sent with a path, which is as browsers ask for it. */
  Map<String, String> of(String path) {
    var headers = new LinkedHashMap<String, String>();
    for (Rule rule : rules) {
      if (rule.path.matcher(path).matches()) {
        rule.headers.forEach((name, value) -> headers.merge(name, value, (a, b) -> a + ", " + b));
      }
    }
    return headers;
  }
}

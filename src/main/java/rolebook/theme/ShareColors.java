package rolebook.theme;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/**
 * The colours of share images: a theme's tokens by daylight.
 *
 * @param paper of what lies under everything
 * @param sheet of a sheet that lies on it
 * @param ink of what is printed
 * @param soft of what is printed and less loud
 * @param line of hairlines
 * @param mark of the editor's pencil
 */
record ShareColors(Color paper, Color sheet, Color ink, Color soft, Color line, Color mark) {
  private static final String TOKENS = ThemeFiles.ASSETS + "tokens";
  private static final List<String> NAMES =
      List.of("paper", "sheet", "ink", "soft", "line", "mark");

  private static final Pattern TOKEN =
      Pattern.compile("--(\\w+)\\s*:\\s*(?:light-dark\\(\\s*)?(#[0-9a-fA-F]{6})\\b");

  /**
   * The colours in {@code tokens.css}: the theme's own, and for those that it leaves alone, those
   * of the themes that it extends; null if one is missing, which is reported.
   */
  static @Nullable ShareColors of(ThemeFiles theme, Diagnostics diagnostics) {
    var tokens = new HashMap<String, Color>();
    SortedMap<String, byte[]> files = theme.all();
    collect(files.get(TOKENS + ".css"), tokens);
    files.subMap(TOKENS + "@", TOKENS + "A").values().forEach(css -> collect(css, tokens));
    for (String name : NAMES) {
      if (!tokens.containsKey(name)) {
        diagnostics.report(
            Code.SHARE_IMAGES,
            Location.file(theme.shown(TOKENS + ".css")),
            "no '--%s' is given as '#rrggbb', and share images are drawn with it".formatted(name),
            "give it as '#rrggbb' or as 'light-dark(#rrggbb, …)'");
        return null;
      }
    }
    Function<String, Color> color = name -> Objects.requireNonNull(tokens.get(name));
    return new ShareColors(
        color.apply("paper"),
        color.apply("sheet"),
        color.apply("ink"),
        color.apply("soft"),
        color.apply("line"),
        color.apply("mark"));
  }

  private static void collect(byte @Nullable [] css, Map<String, Color> tokens) {
    if (css != null) {
      Matcher token = TOKEN.matcher(new String(css, StandardCharsets.UTF_8));
      while (token.find()) {
        tokens.putIfAbsent(token.group(1), Color.decode(token.group(2)));
      }
    }
  }
}

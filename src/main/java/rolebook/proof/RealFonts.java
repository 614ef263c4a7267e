package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import rolebook.proof.PrintedText.Font;

/** The fonts are real ones, from which text can be read back. */
record RealFonts() implements Point {
  @Override
  public String name() {
    return "real-fonts";
  }

  @Override
  public String promise() {
    return "No Type 3 font; every font is embedded and names its characters, and one is bold";
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    List<Font> fonts = print.read().fonts();
    for (Font font : fonts) {
      if (font.type3()) {
        objections.add("expected real fonts, read the Type 3 font '%s'".formatted(font.name()));
      } else if (!font.embedded()) {
        objections.add("expected embedded fonts, '%s' is not".formatted(font.name()));
      }
      if (!font.unicode()) {
        objections.add("expected characters, '%s' does not name its own".formatted(font.name()));
      }
    }
    if (print.written().resume() && fonts.stream().noneMatch(Font::isBold)) {
      objections.add(
          "expected a bold font, read only %s".formatted(fonts.stream().map(Font::name).toList()));
    }
    return objections;
  }
}

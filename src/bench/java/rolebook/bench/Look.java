package rolebook.bench;

import java.util.List;

/** A made-up résumé template. */
record Look(String slug, String name, String tone, String typeface, String summary) {
  /** All that a site of any size has. */
  static final List<Look> ALL =
      List.of(
          look("Birch", "classic", "Georgia, serif"),
          look("Cedar", "modern", "Helvetica, Arial, sans-serif"),
          look("Hazel", "creative", "Optima, Candara, sans-serif"),
          look("Larch", "technical", "Consolas, monospace"),
          look("Maple", "executive", "Palatino, serif"),
          look("Rowan", "classic", "Cambria, serif"));

  private static Look look(String name, String tone, String typeface) {
    String form = "%s sets one column in a %s voice, with wide margins and quiet headings.";
    return new Look(Names.slug(name), name, tone, typeface, form.formatted(name, tone));
  }

  /** What the template's résumés and letters look like. */
  String stylesheet() {
    return """
        .document {
          max-width: 170mm;
          margin: 0 auto;
          color: #222;
          font: 10pt/1.4 %s;
        }

        .document h1 {
          margin: 0 0 4pt;
          font-size: 20pt;
        }

        .document h2 {
          margin: 12pt 0 4pt;
          border-bottom: 1px solid #999;
          font-size: 12pt;
        }
        """
        .formatted(typeface);
  }
}

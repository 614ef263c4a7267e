package rolebook.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics for people: a head line each, then the line it is about with the place marked.
 * Not thread-safe.
 */
public final class DiagnosticPrinter {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";

  private final Excerpts excerpts;
  private final boolean colours;

  /**
   * @param excerpts where the lines of the files come from
   * @param colours whether to colour with ANSI escapes
   */
  public DiagnosticPrinter(Excerpts excerpts, boolean colours) {
    this.excerpts = excerpts;
    this.colours = colours;
  }

  /** The text of a diagnostic, ending in a line end. */
  public String print(Diagnostic d) {
    var text = new StringBuilder();
    text.append(coloured(BOLD, Visible.text(d.location() + ":"))).append(' ');
    text.append(coloured(colour(d), d.severity() + ":")).append(' ');
    text.append(Visible.text(d.message())).append(" [").append(d.code().id()).append("]\n");
    Excerpts.Excerpt excerpt = excerpts.of(d.location());
    String hint = d.hint() == null ? null : Visible.text(d.hint());
    if (excerpt != null) {
      text.append("%5s | %s%n".formatted(d.location().line(), excerpt.line()).replace("\r", ""));
      text.append("      | ").append(excerpt.indent()).append(coloured(colour(d), excerpt.marks()));
      text.append(hint == null ? "" : " " + hint).append('\n');
    } else if (hint != null) {
      text.append("      ").append(hint).append('\n');
    }
    return text.toString();
  }

  private static String colour(Diagnostic d) {
    return switch (d.severity()) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  private String coloured(String colour, @Nullable String text) {
    return colours ? colour + text + RESET : String.valueOf(text);
  }
}

package rolebook.guide;

/** Escapes text for HTML. */
public final class Html {
  private Html() {}

  /** The text as HTML shows it, in an element or in a double-quoted attribute. */
  public static String escape(CharSequence text) {
    var html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\0' -> html.append('\uFFFD');
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}

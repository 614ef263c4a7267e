package rolebook.guide;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
public final class Html {
  private Html() {}

  /** The text as HTML shows it, in an element or in a double-quoted attribute. */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (escaped(text.charAt(i)) != null) {
        return escape(text, i);
      }
    }
    return text;
  }

  private static String escape(String text, int first) {
    var html = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = escaped(c);
      if (escaped == null) {
        html.append(c);
      } else {
        html.append(escaped);
      }
    }
    return html.toString();
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\0' -> "\uFFFD";
      default -> null;
    };
  }
}

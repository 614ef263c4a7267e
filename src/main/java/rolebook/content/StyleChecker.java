package rolebook.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/**
 * Checks a résumé template's stylesheet: it dresses the document, reaches nothing else, and loads
 * nothing. Comments and strings do not count, except where they could end the style element.
 */
final class StyleChecker {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "/\\*.*?(\\*/|\\z)|\"(\\\\.|[^\"\\\\\\n])*\"|'(\\\\.|[^'\\\\\\n])*'", Pattern.DOTALL);
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "@(import|font-face|namespace|charset)\\b|(src|url|image|image-set)\\(|\\\\",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTE = Pattern.compile("[\"']");
  private static final Pattern STYLE_END = Pattern.compile("</style", Pattern.CASE_INSENSITIVE);

  /** The document itself, or what is inside it: neither beside it, nor around it. */
  private static final Pattern OF_DOCUMENT =
      Pattern.compile(
          "\\s*\\.document(?![\\w-]|[^\\x00-\\x7F])[^\\s>~+]*(\\s*>.*|\\s+[^~+\\s].*|\\s*)",
          Pattern.DOTALL);

  /** At-rules that hold rules. */
  private static final List<String> HOLDING_RULES =
      List.of("@media", "@supports", "@container", "@layer");

  /** At-rules that dress nothing of themselves. */
  private static final List<String> HARMLESS =
      List.of("@page", "@keyframes", "@counter-style", "@property");

  private final SourceText file;
  private final Diagnostics diagnostics;
  private final String code;
  private int at;

  StyleChecker(SourceText file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.code =
        NOT_CODE
            .matcher(file.text())
            .replaceAll(m -> Matcher.quoteReplacement(m.group().replaceAll("[^\\n]", " ")));
  }

  void check() {
    Matcher end = STYLE_END.matcher(file.text());
    while (end.find()) {
      report(
          end.start(), end.end(), "'</style' is not allowed in a stylesheet, not even in a text");
    }
    int comment = file.text().lastIndexOf("/*");
    if (comment >= 0 && file.text().indexOf("*/", comment) < 0) {
      report(comment, comment + 2, "the comment that begins here is never closed");
    }
    Matcher quote = QUOTE.matcher(code);
    if (quote.find()) {
      report(quote.start(), quote.end(), "the quote that opens here is never closed");
      return;
    }
    Matcher forbidden = FORBIDDEN.matcher(code);
    while (forbidden.find()) {
      String message =
          "'%s' is not allowed in a template's stylesheet".formatted(forbidden.group());
      report(forbidden.start(), forbidden.end(), message);
    }
    while (at < code.length()) {
      rules();
      if (at < code.length()) {
        report(at, at + 1, "this '}' closes nothing");
        at++;
      }
    }
  }

  /** Reads rules up to the brace that closes them, or the end. */
  private void rules() {
    int start = at;
    while (at < code.length() && code.charAt(at) != '}') {
      char c = code.charAt(at);
      if (c == ';') {
        start = at + 1;
      } else if (c == '{') {
        block(code.substring(start, at), start);
        start = at + 1;
      }
      at++;
    }
  }

  /** Reads a block from the brace that opens it to the one that closes it. */
  private void block(String prelude, int start) {
    int opening = at;
    String name = prelude.strip().split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
    at++;
    if (HOLDING_RULES.contains(name)) {
      rules();
    } else if (name.startsWith("@")) {
      if (!HARMLESS.contains(name)) {
        int first = start + prelude.indexOf('@');
        String message = "'%s' is not allowed in a template's stylesheet".formatted(name);
        report(first, first + name.length(), message);
      }
      skipBlock(true);
    } else {
      checkSelectors(prelude, start);
      skipBlock(false);
    }
    if (at >= code.length()) {
      report(opening, opening + 1, "the block that begins here is never closed");
    }
  }

  private void skipBlock(boolean nests) {
    int nested = -1;
    for (int depth = 1; at < code.length(); at++) {
      char c = code.charAt(at);
      nested = c == '{' && nested < 0 ? at : nested;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        if (nested >= 0 && !nests) {
          report(nested, nested + 1, "rules are not nested in a template's stylesheet");
        }
        return;
      }
    }
  }

  private void checkSelectors(String prelude, int offset) {
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= prelude.length(); i++) {
      char c = i < prelude.length() ? prelude.charAt(i) : ',';
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if ((c == ',' && depth == 0) || i == prelude.length()) {
        String selector = prelude.substring(start, i);
        if (!OF_DOCUMENT.matcher(selector).matches()) {
          int first = start + selector.length() - selector.stripLeading().length();
          String shown = selector.strip();
          report(
              offset + first,
              offset + first + Math.max(1, shown.length()),
              "the rule '%s' does not stand below '.document'".formatted(shown));
        }
        start = i + 1;
      }
    }
  }

  private void report(int start, int end, String message) {
    diagnostics.report(Code.TEMPLATE_STYLE, file.at(start, end), message);
  }
}

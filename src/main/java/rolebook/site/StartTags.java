package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The start tags of a page with their attributes, one after the other, as the tokenizer of the HTML
 * standard reads them. No tree is built: tags that browsers drop, like a second {@code <body>}, are
 * seen too, as is what stands in {@code <noscript>} and {@code <template>}.
 */
final class StartTags {
  /**
   * An attribute of the tag that was read last.
   *
   * @param name its name, in lower case
   * @param start where its value begins in the text
   * @param end where its value ends
   */
  record Attribute(String name, int start, int end) {}

  private final String html;
  private final List<Attribute> attributes = new ArrayList<>();
  private int at;
  private int behindTag;
  private int foreign;
  private String name = "";
  private boolean selfClosing;

  /**
   * @param html the text in UTF-8
   */
  StartTags(byte[] html) {
    // What makes tags is ASCII, and a sign that is a byte is found sooner.
    this.html = new String(html, StandardCharsets.ISO_8859_1);
  }

  /** Reads on to the next start tag. Returns false if there is none. */
  boolean next() {
    while (true) {
      int open = html.indexOf('<', at);
      if (open < 0 || open + 1 == html.length()) {
        return false;
      }
      at = open + 1;
      char sign = html.charAt(at);
      if (isLetter(sign)) {
        passName();
        name = lowerCase(open + 1);
        if (!readAttributes()) {
          return false; // the text ends before the tag does
        }
        behindTag = at;
        passText();
        return true;
      } else if (sign == '!') {
        at = endOfDeclaration(open);
      } else if (sign == '?') {
        at = behind(">", at);
      } else if (sign == '/') {
        readEndTag();
      } // else it is a text's own sign
    }
  }

  /** The tag's name, in lower case. */
  String name() {
    return name;
  }

  /** The tag's attributes. Where a name stands twice, only the first one counts. */
  List<Attribute> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  /** Whether the tag has an attribute. */
  boolean has(String attribute) {
    return find(attribute) != null;
  }

  /** The value of an attribute; empty if the tag has none of the name. */
  String value(String attribute) {
    Attribute found = find(attribute);
    return found == null ? "" : decode(text(found.start(), found.end()));
  }

  /** What stands in the element, if it is one that holds text only. */
  String content() {
    return text(behindTag, at);
  }

  private @Nullable Attribute find(String attribute) {
    for (Attribute each : attributes) {
      if (each.name().equals(attribute)) {
        return each;
      }
    }
    return null;
  }

  /** A part of the text, whose bytes were taken for signs. */
  private String text(int from, int to) {
    String part = html.substring(from, to);
    return part.chars().allMatch(sign -> sign < 0x80)
        ? part
        : new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String decode(String value) {
    String text = value.replace('\0', '\uFFFD');
    return text.replace("&amp;", "").indexOf('&') < 0
        ? text.replace("&amp;", "&") // without loading the tables of all references
        : Parser.unescapeEntities(text, true);
  }

  private void readEndTag() {
    int start = ++at;
    if (at == html.length() || !isLetter(html.charAt(at))) {
      at = behind(">", at);
      return;
    }
    passName();
    if (foreign > 0 && isForeign(lowerCase(start))) {
      foreign--;
    }
    readAttributes(); // a sign that ends tags may stand in their values
  }

  private void passName() {
    while (at < html.length() && !endsName(html.charAt(at))) {
      at++;
    }
  }

  private boolean readAttributes() {
    attributes.clear();
    while (true) {
      int before = at;
      while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
        at++;
      }
      if (at == html.length()) {
        return false;
      }
      if (html.charAt(at) == '>') {
        selfClosing = at > before && html.charAt(at - 1) == '/';
        at++;
        return true;
      }
      readAttribute();
    }
  }

  private void readAttribute() {
    int start = at++; // a name may begin with any sign, even with '='
    while (at < html.length() && html.charAt(at) != '=' && !endsName(html.charAt(at))) {
      at++;
    }
    String attribute = lowerCase(start);
    int equals = behindSpace(at);
    if (equals == html.length() || html.charAt(equals) != '=') {
      attributes.add(new Attribute(attribute, at, at));
      return;
    }
    at = behindSpace(equals + 1);
    char quote = at < html.length() ? html.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      attributes.add(new Attribute(attribute, at + 1, Math.max(end, at + 1)));
      at = end < 0 ? html.length() : end + 1;
    } else {
      int begin = at;
      while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
        at++;
      }
      attributes.add(new Attribute(attribute, begin, at));
    }
  }

  /** Elements of other languages, which know CDATA, whole elements, and texts in scripts only. */
  private static boolean isForeign(String name) {
    return name.equals("svg") || name.equals("math");
  }

  /** Passes what stands in an element that holds text only, whatever it looks like. */
  private void passText() {
    switch (name) {
      case "svg", "math" -> foreign += selfClosing ? 0 : 1;
      case "script" -> at = selfClosing && foreign > 0 ? at : endOfScript();
      case "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes" ->
          at = foreign > 0 ? at : endOfText();
      case "plaintext" -> at = foreign > 0 ? at : html.length();
      default -> {}
    }
  }

  private int endOfText() {
    int end = html.indexOf("</", at);
    while (end >= 0 && !isTag(end + 2, name)) {
      end = html.indexOf("</", end + 2);
    }
    return end < 0 ? html.length() : end;
  }

  /** A script that begins inside a comment inside a script does not end the outer one. */
  private int endOfScript() {
    boolean comment = false;
    boolean inner = false;
    for (int i = at; i < html.length(); i++) {
      char sign = html.charAt(i);
      if (sign == '-' && comment && html.startsWith("-->", i)) {
        comment = false;
        inner = false;
      } else if (sign == '<' && !comment && html.startsWith("<!--", i)) {
        comment = true;
        i++; // the comment's first signs may be its last
      } else if (sign == '<' && html.startsWith("/", i + 1) && isTag(i + 2, "script")) {
        if (!inner) {
          return i;
        }
        inner = false;
      } else if (sign == '<' && comment && isTag(i + 1, "script")) {
        inner = true;
      }
    }
    return html.length();
  }

  /** Whether a tag's name stands somewhere, with something behind it that ends a name. */
  private boolean isTag(int start, String tag) {
    int end = start + tag.length();
    if (end >= html.length() || !endsName(html.charAt(end))) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      if ((html.charAt(start + i) | ' ') != tag.charAt(i)) { // folds the case of ASCII only
        return false;
      }
    }
    return true;
  }

  /** The end of a comment, a doctype, or something else that browsers take for a comment. */
  private int endOfDeclaration(int open) {
    if (foreign > 0 && html.startsWith("<![CDATA[", open)) {
      return behind("]]>", open);
    }
    if (!html.startsWith("<!--", open)) {
      return behind(">", open);
    }
    int dashes = open + 2; // '<!-->' and '<!--->' are whole
    while (dashes >= 0) {
      if (html.startsWith(">", dashes + 2)) {
        return dashes + 3;
      }
      if (html.startsWith("!>", dashes + 2) && dashes >= open + 4) {
        return dashes + 4;
      }
      dashes = html.indexOf("--", dashes + 1);
    }
    return html.length();
  }

  private int behind(String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }

  private int behindSpace(int from) {
    int end = from;
    while (end < html.length() && isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private String lowerCase(int start) {
    return text(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean endsName(char sign) {
    return sign <= '>' && (isSpace(sign) || sign == '/' || sign == '>');
  }

  private static boolean isSpace(char sign) {
    return sign <= ' '
        && (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f');
  }

  private static boolean isLetter(char sign) {
    return (sign | ' ') >= 'a' && (sign | ' ') <= 'z';
  }
}

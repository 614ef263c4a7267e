package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Elements of other languages, which know CDATA, whole elements, and texts in scripts only. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  /** How many names are remembered, a power of two. */
  private static final int NAMES = 64;

  private final byte[] html;

  /** Names that were read, each where its hash leads: a page has the same few again and again. */
  private final @Nullable String[] names = new String[NAMES];

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
    this.html = html; // what makes tags is ASCII, and no byte of another sign looks like it
  }

  /** Reads on to the next start tag. Returns false if there is none. */
  boolean next() {
    while (true) {
      int open = Ascii.indexOf(html, '<', at);
      if (open < 0 || open + 1 == html.length) {
        return false;
      }
      at = open + 1;
      byte sign = html[at];
      if (Ascii.isLetter(sign)) {
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

  private String text(int from, int to) {
    return new String(html, from, to - from, StandardCharsets.UTF_8);
  }

  private static String decode(String value) {
    if (value.indexOf('&') < 0 && value.indexOf('\0') < 0) {
      return value;
    }
    String text = value.replace('\0', '\uFFFD');
    return text.replace("&amp;", "").indexOf('&') < 0
        ? text.replace("&amp;", "&") // without loading the tables of all references
        : Parser.unescapeEntities(text, true);
  }

  private void readEndTag() {
    int start = ++at;
    if (at == html.length || !Ascii.isLetter(html[at])) {
      at = behind(">", at);
      return;
    }
    passName();
    if (foreign > 0 && FOREIGN.contains(lowerCase(start))) {
      foreign--;
    }
    readAttributes(); // a sign that ends tags may stand in their values
  }

  private void passName() {
    while (at < html.length && !endsName(html[at])) {
      at++;
    }
  }

  private boolean readAttributes() {
    attributes.clear();
    while (true) {
      int before = at;
      while (at < html.length && (Ascii.isSpace(html[at]) || html[at] == '/')) {
        at++;
      }
      if (at == html.length) {
        return false;
      }
      if (html[at] == '>') {
        selfClosing = at > before && html[at - 1] == '/';
        at++;
        return true;
      }
      readAttribute();
    }
  }

  private void readAttribute() {
    int start = at++; // a name may begin with any sign, even with '='
    while (at < html.length && html[at] != '=' && !endsName(html[at])) {
      at++;
    }
    String attribute = lowerCase(start);
    int equals = Ascii.behindSpace(html, at);
    if (equals == html.length || html[equals] != '=') {
      attributes.add(new Attribute(attribute, at, at));
      return;
    }
    at = Ascii.behindSpace(html, equals + 1);
    int quote = at < html.length ? html[at] : '>';
    if (quote == '"' || quote == '\'') {
      int end = Ascii.indexOf(html, quote, at + 1);
      attributes.add(new Attribute(attribute, at + 1, Math.max(end, at + 1)));
      at = end < 0 ? html.length : end + 1;
    } else {
      int begin = at;
      while (at < html.length && html[at] != '>' && !Ascii.isSpace(html[at])) {
        at++;
      }
      attributes.add(new Attribute(attribute, begin, at));
    }
  }

  /** Passes what stands in an element that holds text only, whatever it looks like. */
  private void passText() {
    switch (name) {
      case "svg", "math" -> foreign += selfClosing ? 0 : 1;
      case "script" -> at = selfClosing && foreign > 0 ? at : endOfScript();
      case "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes" ->
          at = foreign > 0 ? at : endOfText();
      case "plaintext" -> at = foreign > 0 ? at : html.length;
      default -> {}
    }
  }

  private int endOfText() {
    int end = Ascii.indexOf(html, "</", at);
    while (end >= 0 && !isTag(end + 2, name)) {
      end = Ascii.indexOf(html, "</", end + 2);
    }
    return end < 0 ? html.length : end;
  }

  /** A script that begins inside a comment inside a script does not end the outer one. */
  private int endOfScript() {
    boolean comment = false;
    boolean inner = false;
    for (int i = at; i < html.length; i++) {
      byte sign = html[i];
      if (sign == '-' && comment && Ascii.startsWith(html, "-->", i)) {
        comment = false;
        inner = false;
      } else if (sign == '<' && !comment && Ascii.startsWith(html, "<!--", i)) {
        comment = true;
        i++; // the comment's first signs may be its last
      } else if (sign == '<' && Ascii.startsWith(html, "/", i + 1) && isTag(i + 2, "script")) {
        if (!inner) {
          return i;
        }
        inner = false;
      } else if (sign == '<' && comment && isTag(i + 1, "script")) {
        inner = true;
      }
    }
    return html.length;
  }

  /** Whether a tag's name stands somewhere, with something behind it that ends a name. */
  private boolean isTag(int start, String tag) {
    int end = start + tag.length();
    if (end >= html.length || !endsName(html[end])) {
      return false;
    }
    for (int i = 0; i < tag.length(); i++) {
      if ((html[start + i] | ' ') != tag.charAt(i)) { // folds the case of ASCII only
        return false;
      }
    }
    return true;
  }

  /** The end of a comment, a doctype, or something else that browsers take for a comment. */
  private int endOfDeclaration(int open) {
    if (foreign > 0 && Ascii.startsWith(html, "<![CDATA[", open)) {
      return behind("]]>", open);
    }
    if (!Ascii.startsWith(html, "<!--", open)) {
      return behind(">", open);
    }
    int dashes = open + 2; // '<!-->' and '<!--->' are whole
    while (dashes >= 0) {
      if (Ascii.startsWith(html, ">", dashes + 2)) {
        return dashes + 3;
      }
      if (Ascii.startsWith(html, "!>", dashes + 2) && dashes >= open + 4) {
        return dashes + 4;
      }
      dashes = Ascii.indexOf(html, "--", dashes + 1);
    }
    return html.length;
  }

  private int behind(String end, int from) {
    int found = Ascii.indexOf(html, end, from);
    return found < 0 ? html.length : found + end.length();
  }

  private String lowerCase(int start) {
    int hash = 0;
    for (int i = start; i < at; i++) {
      hash = hash * 31 + html[i];
    }
    int place = hash & (NAMES - 1);
    String known = names[place];
    if (known != null && known.length() == at - start && Ascii.startsWith(html, known, start)) {
      return known;
    }
    String read = text(start, at).toLowerCase(Locale.ROOT);
    names[place] = read;
    return read;
  }

  private static boolean endsName(byte sign) {
    return sign <= '>' && (Ascii.isSpace(sign) || sign == '/' || sign == '>');
  }
}

package rolebook.hostile;

import java.util.List;
import rolebook.generator.Chance;

/** Texts that break out of where they are put, if anything lets them. */
final class HostileTexts {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></style></script><script>alert(1)</script>",
          "<svg/onload=alert(1)>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<style>@import 'x'</style>",
          "<base href=//x.example>",
          "&lt;script&gt;",
          "&#60;script&#62;&#x22;&#0;&#xD800;&#x110000;&nope;",
          "]]>",
          "<![CDATA[",
          "<?xml version=\"1.1\"?>",
          "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
          "-->",
          "<!--",
          "<!-- a -- b --><!---->",
          "`",
          "```",
          "</document>");
  private static final List<String> TEMPLATES =
      List.of(
          "${7*7}",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "<#include \"/etc/passwd\">",
          "<#assign x = 1>${x}",
          "<@page/>",
          "[=1] [#if]",
          "#{1}",
          "{{x}} {% x %}",
          "%s %n %d %",
          "$1 \\1 \\",
          "{#id}",
          "{path}");
  private static final List<String> UNICODE =
      List.of(
          "\u202Eabc\u202C",
          "\u2066abc",
          "a\u2028b\u2029c",
          "a\u0085b",
          "\uFEFF",
          "\uE028\uE029\uE03C",
          "\uFFFE\uFFFF\uFFFD",
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFFD",
          "\uDBFF\uDFFF",
          "e\u0301\u0301\u0301",
          "\u0130\u0131\u1E9E\uFB00",
          "\u00A0\u2007\u3000\u200B\u00AD",
          "\u0627\u0644\u0639",
          "\u6F22\u5B57",
          "\u0001",
          "\u0000",
          "\u001B[31m\u0007\u0008",
          "\u007F\u009F");
  private static final List<String> REFERENCES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\tscript:alert(1)",
          "\u0001javascript:alert(1)",
          "data:text/html,<script>1</script>",
          "vbscript:x",
          "file:///etc/passwd",
          "//example.com/x",
          "///",
          "http://",
          "https://[::1/",
          "https://a b/",
          "http://user:pass@host:99999/",
          "https://ex\u00E4mple.org/%zz?\u2028#%",
          "mailto:",
          "mailto:a@b?subject=<x>",
          "tel:+1-\"",
          "role:",
          "role:nurse#",
          "role:nurse#nothing",
          "role:../x",
          "role:nurse?x",
          "letter:nurse",
          "template:plain",
          "category:care",
          "page:about#%00",
          "page:404",
          "../../../../etc/passwd",
          "../letters/nurse.md",
          "../roles/nurse.md#tips",
          "nurse.md",
          "./",
          "/",
          "#",
          "#tips",
          "?",
          "",
          "/resume-examples/nurse/",
          "/resume-examples/../../..",
          "/404.html",
          "%2e%2e/%2e%2e/etc/passwd",
          "C:\\windows",
          "\\\\host\\x",
          "a:b",
          ":");

  private HostileTexts() {}

  /** A text of one line, mostly. */
  static String any(Chance chance) {
    return switch (chance.between(0, 11)) {
      case 0, 1, 2, 3 -> chance.pick(MARKUP);
      case 4 -> chance.pick(TEMPLATES);
      case 5, 6, 7 -> chance.pick(UNICODE);
      case 8 -> chance.pick(REFERENCES);
      case 9 -> run(chance);
      case 10 -> chance.pick(MARKUP) + chance.pick(UNICODE) + chance.pick(TEMPLATES);
      default -> chance.pick(" ", "\t", "'", "\"", "\\", "\r", "\n\n", "0", "null", "\u00E9");
    };
  }

  /** Where a link may lead. */
  static String reference(Chance chance) {
    return chance.oneIn(8) ? any(chance) : chance.pick(REFERENCES);
  }

  /** One mark or word many times. */
  static String run(Chance chance) {
    String unit =
        chance.pick(
            "a",
            "*",
            "_",
            "`",
            "~",
            "[",
            "]",
            "(",
            "![",
            ">",
            "<",
            "|",
            "#",
            "-",
            "=",
            "&",
            "\\",
            ":",
            "{",
            "\"",
            "'",
            "* ",
            "- ",
            "> ",
            "1. ",
            "[a](",
            "**a",
            "a*",
            "\t",
            " ",
            "<a ",
            "&#",
            "a_b",
            "\u6F22",
            "\uD83D\uDE00",
            "[^1]",
            "~~",
            "${",
            "../",
            "a b ",
            "!",
            "\u0301");
    return unit.repeat(length(chance));
  }

  /** Mostly few, seldom as many as a file may hold, or more. */
  static int length(Chance chance) {
    return switch (chance.between(0, 19)) {
      case 0 -> chance.between(5_000, 40_000);
      case 1 -> chance.between(1_000, 5_000);
      case 2, 3, 4 -> chance.between(400, 600);
      default -> chance.between(2, 60);
    };
  }
}

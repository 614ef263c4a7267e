package rolebook.hostile;

import java.util.List;
import rolebook.generator.Chance;

/** Mutations of stylesheets. */
final class StyleMutations {
  private static final List<String> RULES =
      List.of(
          "@import 'x.css';",
          "@import url(x.css);",
          "@font-face { src: url(x) }",
          "@page { margin: 0 }",
          "@media print { .document { top: 0 } }",
          "@media (",
          "@supports (a: b) { b { } }",
          "@charset \"x\";",
          "@layer x;",
          "@nope;",
          "@",
          "a { b: url(x.png) }",
          ".document { b: url(\"../x.png?#\") }",
          ".document { b: u\\72l(x) }",
          ".document { b: url( }",
          ".document { b: url(data:x) }",
          ".document { b: url(#x) }",
          ".document { b: url(//x) }",
          ".document { b: url(/style.css) }",
          ".document { b: image-set('x' 1x) }",
          ".document { content: \"</style><script>\" }",
          "</style>",
          "</STYLE ",
          "<!--",
          "-->",
          ".document a { }",
          ".document > a, b { }",
          ":root { }",
          "* { }",
          ".document ~ * { }",
          ".document:has(a) { & b { } }",
          ".documents { }",
          "html .document { }",
          ".document { .a { } }",
          ".document { @media print { b { } } }",
          "{",
          "}",
          "{}",
          "{{}}",
          "}}{{",
          "/*",
          "*/",
          "/* } */",
          "\"",
          "'",
          "\"\\\"",
          "\\",
          "\\0 ",
          "\\110000 ",
          "\\d800 ",
          "(",
          ")",
          "[",
          "]",
          ";",
          ":",
          ".document { a: b; ; c }",
          ".document { --x: { } }",
          "<script>alert(1)</script>",
          ".document::before { content: '\\'}",
          "@media print { .document { } ",
          ".\\64ocument { }");

  static final List<Mutation> ALL =
      List.of(
          (bytes, chance) -> insert(bytes, chance.pick(RULES), chance),
          (bytes, chance) -> insert(bytes, chance.pick(RULES), chance),
          (bytes, chance) ->
              insert(bytes, chance.pick(RULES).repeat(chance.between(2, 2_000)), chance),
          (bytes, chance) -> insert(bytes, chance.pick(RULES) + chance.pick(RULES), chance),
          (bytes, chance) ->
              bytes.replaceFirst("[.]document", chance.pick("", ".x", "*", ".document,")),
          (bytes, chance) -> bytes.replaceFirst("[{}]", ""),
          (bytes, chance) -> bytes.replace("}", chance.pick("", "}}", "} ", "/*")));

  private StyleMutations() {}

  private static String insert(String bytes, String rules, Chance chance) {
    String some = rules.length() > 120_000 ? rules.substring(0, 120_000) : rules;
    return ByteMutations.insert(bytes, Bytes.of(some), chance);
  }
}

package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.Chance;

/**
 * Mutations of a theme's views. A theme is trusted to end, so nothing here merely runs for ever;
 * what recurses without end is no such thing, because the stack ends it.
 */
final class ViewMutations {
  static final List<Mutation> ALL =
      List.of(
          onDirective((text, c) -> ""),
          onDirective((text, c) -> text + text),
          onDirective((text, c) -> text.replaceFirst("\\w+", c.pick(ViewPieces.DIRECTIVES))),
          onDirective((text, c) -> text.substring(0, text.length() - 1)),
          onDirective((text, c) -> text.replace('#', c.pick('@', '!', '#', '/'))),
          onDirective(
              (text, c) -> text.split("\\s", 2)[0] + " " + expression(c) + c.pick(">", "/>")),
          onDirective((text, c) -> c.pick(ViewPieces.SNIPPETS) + text),
          onDirective((text, c) -> text + c.pick(ViewPieces.SNIPPETS)),
          onInterpolation((text, c) -> ""),
          onInterpolation((text, c) -> text.substring(0, text.length() - 1)),
          onInterpolation((text, c) -> "${" + expression(c) + "}"),
          onInterpolation((text, c) -> text.replace("}", c.pick(ViewPieces.SUFFIXES) + "}")),
          onInterpolation((text, c) -> text.replaceFirst("\\w+", c.pick(ViewPieces.NAMES))),
          ViewMutations::insertSnippet,
          ViewMutations::insertSnippet,
          ViewMutations::insertHtml,
          ViewMutations::around);

  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^<>]*>");
  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^{}]*}");

  private ViewMutations() {}

  private interface Change {
    String apply(String text, Chance chance);
  }

  private static Mutation onDirective(Change change) {
    return (bytes, chance) -> change(bytes, DIRECTIVE, change, chance);
  }

  private static Mutation onInterpolation(Change change) {
    return (bytes, chance) -> change(bytes, INTERPOLATION, change, chance);
  }

  private static String change(String bytes, Pattern what, Change change, Chance chance) {
    var found = new ArrayList<int[]>();
    Matcher matcher = what.matcher(bytes);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    if (found.isEmpty()) {
      return insertSnippet(bytes, chance);
    }
    int[] at = chance.pick(found);
    String changed = change.apply(Bytes.text(bytes.substring(at[0], at[1])), chance);
    return bytes.substring(0, at[0]) + Bytes.of(changed) + bytes.substring(at[1]);
  }

  private static String expression(Chance chance) {
    return chance.oneIn(3)
        ? chance.pick(ViewPieces.NAMES) + chance.pick(ViewPieces.SUFFIXES)
        : chance.pick(ViewPieces.EXPRESSIONS)
            + (chance.oneIn(4) ? chance.pick(ViewPieces.SUFFIXES) : "");
  }

  private static String insertSnippet(String bytes, Chance chance) {
    return ByteMutations.insert(bytes, Bytes.of(chance.pick(ViewPieces.SNIPPETS)), chance);
  }

  private static String insertHtml(String bytes, Chance chance) {
    return ByteMutations.insert(bytes, Bytes.of(chance.pick(ViewPieces.HTML)), chance);
  }

  private static String around(String bytes, Chance chance) {
    return switch (chance.between(0, 6)) {
      case 0 -> "<#list 1..3 as x>" + bytes + "</#list>";
      case 1 -> "<#macro m>" + bytes + "</#macro><@m/>";
      case 2 -> "<#attempt>" + bytes + "<#recover>${.error}</#attempt>";
      case 3 -> "<#noparse>" + bytes + "</#noparse>";
      case 4 -> "<#assign x>" + bytes + "</#assign>${x}";
      case 5 -> "<#if false>" + bytes + "</#if>";
      default -> bytes + bytes;
    };
  }
}

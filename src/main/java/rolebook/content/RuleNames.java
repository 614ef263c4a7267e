package rolebook.content;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Severity;
import rolebook.diagnostic.Suggestion;

/** Checks that what a writer weighs or asks to be excused from exists. */
final class RuleNames {
  private RuleNames() {}

  /** The rules that an entry may be excused from, each with what its reason may be. */
  static SortedMap<String, Shape> excusable(Shape reason) {
    return byId(Code::isExcusable, code -> reason);
  }

  /** What a site may weigh, each with the weights that it may have. */
  static SortedMap<String, Shape> weighable(Shape any, Shape error) {
    return byId(code -> true, code -> code.severity() == Severity.ERROR ? error : any);
  }

  private static SortedMap<String, Shape> byId(Predicate<Code> meant, Function<Code, Shape> shape) {
    var byId = new TreeMap<String, Shape>();
    Arrays.stream(Code.values()).filter(meant).forEach(c -> byId.put(c.id(), shape.apply(c)));
    return byId;
  }

  /** Whether an entry may be excused from a rule; if not, that is reported. */
  static boolean mayBeExcused(String name, Location at, Diagnostics diagnostics) {
    Code code = code(name);
    if (code == null) {
      reportUnknown("rule", name, at, Code::isExcusable, diagnostics);
      return false;
    }
    if (!code.isExcusable()) {
      diagnostics.report(
          Code.UNKNOWN_KEY,
          at,
          "no entry can be excused from '%s'".formatted(name),
          code.severity() == Severity.ERROR
              ? "it is an error, whatever the reason"
              : "'checks' in site.yaml says how much it weighs");
    }
    return code.isExcusable();
  }

  /** Whether a site may say how much something weighs; if not, that is reported. */
  static boolean mayBeWeighed(String name, Location at, String weight, Diagnostics diagnostics) {
    Code code = code(name);
    if (code == null) {
      reportUnknown("check", name, at, c -> c.severity() != Severity.ERROR, diagnostics);
      return false;
    }
    boolean less = code.severity() == Severity.ERROR && !weight.equals("error");
    if (less) {
      String message = "'%s' is an error, and cannot weigh less".formatted(name);
      diagnostics.report(Code.UNKNOWN_KEY, at, message);
    }
    return !less;
  }

  private static void reportUnknown(
      String word, String name, Location at, Predicate<Code> meant, Diagnostics diagnostics) {
    List<String> names = Arrays.stream(Code.values()).filter(meant).map(Code::id).toList();
    String message = "there is no %s '%s'".formatted(word, name);
    diagnostics.report(Code.UNKNOWN_KEY, at, message, Suggestion.hint(name, names));
  }

  private static @Nullable Code code(String name) {
    return Arrays.stream(Code.values()).filter(c -> c.id().equals(name)).findFirst().orElse(null);
  }
}

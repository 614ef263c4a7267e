package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.Chance;

/** Mutations of whole lines. */
final class LineMutations {
  static final List<Mutation> ALL =
      List.of(
          of((lines, at, chance) -> lines.remove(at)),
          of((lines, at, chance) -> lines.add(at, lines.get(at))),
          of((lines, at, chance) -> lines.add(other(lines, chance), lines.get(at))),
          of((lines, at, chance) -> lines.add(other(lines, chance), lines.remove(at))),
          of(
              (lines, at, chance) ->
                  lines.set(at, chance.pick(" ", "  ", "    ", "\t") + lines.get(at))),
          of((lines, at, chance) -> lines.set(at, lines.get(at).strip())),
          of((lines, at, chance) -> lines.set(at, lines.get(at) + join(lines, at))),
          of((lines, at, chance) -> lines.set(at, "")),
          of((lines, at, chance) -> lines.add(at, "")),
          of(
              (lines, at, chance) ->
                  lines.set(at, lines.get(at) + chance.pick(" ", "\\", "  ", "\t"))),
          of((lines, at, chance) -> lines.set(at, Bytes.of(HostileTexts.any(chance)))),
          LineMutations::removeSome,
          LineMutations::duplicateSome);

  private LineMutations() {}

  private interface Change {
    void apply(List<String> lines, int at, Chance chance);
  }

  private static Mutation of(Change change) {
    return (bytes, chance) -> {
      List<String> lines = split(bytes);
      change.apply(lines, chance.between(0, lines.size() - 1), chance);
      return String.join("\n", lines);
    };
  }

  static List<String> split(String bytes) {
    return new ArrayList<>(List.of(bytes.split("\n", -1)));
  }

  private static int other(List<String> lines, Chance chance) {
    return chance.between(0, lines.size() - 1);
  }

  private static String join(List<String> lines, int at) {
    return at + 1 < lines.size() ? lines.remove(at + 1) : "";
  }

  private static String removeSome(String bytes, Chance chance) {
    List<String> lines = split(bytes);
    int from = chance.between(0, lines.size() - 1);
    lines.subList(from, Math.min(lines.size(), from + chance.between(1, 8))).clear();
    return String.join("\n", lines);
  }

  private static String duplicateSome(String bytes, Chance chance) {
    List<String> lines = split(bytes);
    int from = chance.between(0, lines.size() - 1);
    int to = Math.min(lines.size(), from + chance.between(1, 8));
    List<String> some = List.copyOf(lines.subList(from, to));
    int times = chance.oneIn(8) ? chance.between(2, 40) : 1;
    for (int i = 0; i < times; i++) {
      lines.addAll(to, some);
    }
    return String.join("\n", lines);
  }
}

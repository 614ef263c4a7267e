package rolebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured; the profile {@code bench} in {@code pom.xml} holds what each is by default.
 *
 * @param roles the sizes of sites that everything is measured with
 * @param large the sizes of sites that Rolebook builds in a small heap
 * @param runs how many runs of each count
 * @param flags what Rolebook's Java is told
 * @param work the folder that sites are written to
 * @param eleventy the folder whose {@code node_modules} has Eleventy
 */
record Settings(
    List<Integer> roles,
    List<Integer> large,
    int runs,
    List<String> flags,
    Path work,
    Path eleventy) {
  /** The settings in the system properties. */
  static Settings read() {
    return new Settings(
        sizes("bench.roles"),
        sizes("bench.large"),
        Integer.parseInt(property("bench.runs")),
        words(property("bench.java"), " ").toList(),
        Path.of(property("bench.work")).toAbsolutePath(),
        Path.of(property("bench.eleventy")));
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' is not set: run with mvn -Pbench");
    }
    return value.strip();
  }

  private static List<Integer> sizes(String name) {
    return words(property(name), ",").map(Integer::valueOf).toList();
  }

  private static Stream<String> words(String text, String between) {
    return Stream.of(text.split(between, -1)).map(String::strip).filter(word -> !word.isEmpty());
  }
}

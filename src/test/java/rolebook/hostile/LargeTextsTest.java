package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Program;
import rolebook.Trees;

/** A file may be as large as it may be, and hold nothing but what is slow to read. */
class LargeTextsTest {
  private static final int MOST_BYTES = 100_000;
  private static final long MOST_SECONDS = 10;

  /** Just fewer than are refused. */
  private static final int MARKS = 3_990;

  @TempDir private Path root;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("lines", i -> "a\n"),
        text("lines that begin with no letter", i -> "#a\n"),
        text("lines of a quote", i -> "> #a\n"),
        text("lines of an item", i -> (i == 0 ? "1. a\n" : "   *a\n")),
        text("brackets in an item", MARKS, i -> (i == 0 ? "1. a\n" : "   [a\n")),
        text("references", MARKS, i -> "[r%d]: /%d\n".formatted(i, i)),
        text(
            "references in an item",
            MARKS,
            i -> (i == 0 ? "1. a\n\n" : "   [r%d]: /\n".formatted(i))),
        text("footnotes", MARKS, i -> "[^%d]: a\n\n".formatted(i)),
        text("marks of one footnote", MARKS, i -> (i == 0 ? "[^1]: a\n\n" : "[^1] ")),
        text("open links", MARKS, i -> "[a]("),
        text("entities in a long text", MARKS, i -> "&#x41; and so on, and on, "),
        text("more entities than can be read", i -> "&#x41;"),
        text("code", MARKS, i -> (i == 0 ? "1. a\n" : "   a `\n")),
        text("rows", MARKS / 2, i -> (i == 1 ? "|---|\n" : "| a\n")),
        text("tags", MARKS, i -> "a <b "),
        text("emphasis", i -> "***a** "),
        text("open emphasis", i -> "*a _b "),
        text("headings of the wrong level", i -> "a\n=\n"),
        text("items", i -> "- a\n"),
        text("numbers of items in items", i -> "1. "),
        text("items in items", i -> " ".repeat(2 * (i % 300)) + "- a\n"),
        text("line breaks", i -> "a\\\n"),
        text("blanks", i -> " "));
  }

  private static Arguments text(String name, IntFunction<String> piece) {
    return text(name, MOST_BYTES, piece);
  }

  private static Arguments text(String name, int most, IntFunction<String> piece) {
    return Arguments.of(
        name, IntStream.range(0, most).mapToObj(piece).collect(Collectors.joining()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(10 * MOST_SECONDS)
  void readsAnyTextInTime(String name, String text) throws IOException {
    Trees.copy(Path.of("src/test/cases/base"), root);
    Path role = root.resolve("content/roles/nurse.md");
    String before = Files.readString(role) + "\n## More of it\n\n";
    int most = MOST_BYTES - before.length();
    Files.writeString(role, before + text.substring(0, Math.min(most, text.length())));
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = machine.getProcessCpuTime();

    Program.Run run = Program.run(root, "build", "--theme", "tiny");

    long nanos = machine.getProcessCpuTime() - start;
    assertThat(TimeUnit.NANOSECONDS.toSeconds(nanos)).as("seconds").isLessThan(MOST_SECONDS);
    assertThat(run.exit()).as(run.err()).isLessThanOrEqualTo(1);
    assertThat(Messages.read(run.err(), root).complaints()).isEmpty();
  }
}

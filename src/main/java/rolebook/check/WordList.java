package rolebook.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words that rules go by: a line each; lines with a {@code #} are remarks. */
final class WordList {
  private WordList() {}

  /** The lines of a list, by its name. */
  static List<String> read(String name) {
    try (InputStream list = WordList.class.getResourceAsStream(name + ".txt");
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(list, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rolebook.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.Case;
import rolebook.Trees;

/**
 * How the mistake that a case shows is mended. {@code mend.md} in the case's folder tells it to a
 * writer; what its blocks say is done by a test, and then nothing may be wrong any more. Where a
 * block cannot show the mend, because the mistake is too long or no text, the folder {@code
 * mended/} holds the mended files.
 *
 * @param example the case
 */
record Mend(Case example) {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "^\\S.*: (?:error|warning|note): .*\\[([a-z0-9-]+)]\n(?: .*\n)*", Pattern.MULTILINE);

  boolean isTold() {
    return Files.exists(example.folder().resolve("mend.md"));
  }

  /** The id of the code that the case is an example of: that of its first message. */
  String code() throws IOException {
    return message().group(1);
  }

  /** The problem as the program tells it: the case's first message, with its excerpt. */
  String problem() throws IOException {
    return message().group();
  }

  private Matcher message() throws IOException {
    Matcher message = MESSAGE.matcher(example.expected());
    if (!message.find()) {
      throw new IllegalStateException(example.name() + " shows no problem");
    }
    return message;
  }

  /** What a writer is told. */
  String text() throws IOException {
    return Files.readString(example.folder().resolve("mend.md")).strip();
  }

  /** Mends the site of the case. */
  void make(Path site) throws IOException, InterruptedException {
    for (Fence fence : Fence.in(text())) {
      Change.make(fence, site);
    }
    Path mended = example.folder().resolve("mended");
    if (Files.isDirectory(mended)) {
      Trees.copy(mended, site);
    }
  }
}

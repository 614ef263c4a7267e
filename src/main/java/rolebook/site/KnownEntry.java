package rolebook.site;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.ReadEntry;
import rolebook.site.Manifest.Input;

/**
 * What is known of an entry whose files were read once: by this build, or by an earlier one, which
 * wrote it down. Thread-safe.
 */
final class KnownEntry {
  private final String path;
  private final Input input;
  private final byte @Nullable [] source;
  private final int from;
  private final int length;
  private @Nullable ReadEntry read;
  private List<Diagnostic> problems;

  /**
   * An entry that was read now.
   *
   * @param path its file, as messages show it
   * @param problems what is wrong in its files
   */
  KnownEntry(String path, Input input, ReadEntry read, List<Diagnostic> problems) {
    this(path, input, null, 0, 0);
    this.read = read;
    this.problems = problems;
  }

  /**
   * An entry that was written down.
   *
   * @param source bytes among which it stands
   * @param from where it begins there
   * @param length how many bytes it takes
   */
  KnownEntry(String path, Input input, byte @Nullable [] source, int from, int length) {
    this.path = path;
    this.input = input;
    this.source = source;
    this.from = from;
    this.length = length;
    this.problems = List.of();
  }

  /** The same entry, whose files have another stamp now. */
  KnownEntry with(long stamp) {
    var known = new KnownEntry(path, new Input(stamp, input.digest()), source, from, length);
    known.read = read;
    known.problems = problems;
    return known;
  }

  Input input() {
    return input;
  }

  /** What linking needs of it. */
  synchronized ReadEntry read() {
    if (read == null) {
      var reader = new RecordReader(path, Objects.requireNonNull(source), from);
      read = (ReadEntry) Objects.requireNonNull(reader.value());
      @SuppressWarnings("unchecked") // as it was written
      var written = (List<Diagnostic>) Objects.requireNonNull(reader.value());
      problems = written;
    }
    return read;
  }

  /** What is wrong in its files. */
  List<Diagnostic> problems() {
    read();
    return problems;
  }

  /** Writes it down. */
  void write(RecordWriter to) {
    if (source != null) {
      to.number(length);
      to.bytes(source, from, length);
      return;
    }
    var writer = new RecordWriter(path);
    writer.value(read());
    writer.value(problems);
    to.number(writer.size());
    to.bytes(writer.buffer(), 0, writer.size());
  }
}

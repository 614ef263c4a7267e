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
  private final List<Diagnostic> problems;
  private final byte @Nullable [] source;
  private final int from;
  private final int length;
  private @Nullable ReadEntry read;

  /**
   * An entry that was read now.
   *
   * @param path its file, as messages show it
   * @param problems what is wrong in its files
   */
  KnownEntry(String path, Input input, List<Diagnostic> problems, ReadEntry read) {
    this(path, input, problems, null, 0, 0);
    this.read = read;
  }

  /**
   * An entry that was written down.
   *
   * @param source bytes among which it stands
   * @param from where it begins there
   * @param length how many bytes it takes
   */
  KnownEntry(
      String path,
      Input input,
      List<Diagnostic> problems,
      byte @Nullable [] source,
      int from,
      int length) {
    this.path = path;
    this.input = input;
    this.problems = problems;
    this.source = source;
    this.from = from;
    this.length = length;
  }

  /** The same entry, whose files have another stamp now. */
  KnownEntry with(long stamp) {
    var restamped = new Input(stamp, input.digest());
    var known = new KnownEntry(path, restamped, problems, source, from, length);
    known.read = read;
    return known;
  }

  Input input() {
    return input;
  }

  /** What is wrong in its files. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** What linking needs of it. */
  synchronized ReadEntry read() {
    if (read == null) {
      var reader = new RecordReader(path, Objects.requireNonNull(source), from);
      read = (ReadEntry) Objects.requireNonNull(reader.value());
    }
    return read;
  }

  /** Writes it down. */
  void write(RecordWriter to) {
    to.value(problems);
    if (source != null) {
      to.number(length);
      to.bytes(source, from, length);
      return;
    }
    var writer = new RecordWriter(path);
    writer.value(read());
    to.number(writer.size());
    to.bytes(writer.buffer(), 0, writer.size());
  }
}

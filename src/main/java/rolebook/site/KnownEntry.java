package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.content.ContentTree;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.Body;
import rolebook.guide.Listed;
import rolebook.guide.ReadEntry;
import rolebook.guide.Unpublished;
import rolebook.site.LaidAside.Place;
import rolebook.site.Manifest.Input;

/**
 * What is known of an entry whose files were read once: by this build, or by an earlier one, which
 * wrote it down. Thread-safe.
 */
final class KnownEntry implements Listed.Source {
  private final String folder;
  private final String name;
  private final Input input;
  private final List<Diagnostic> problems;
  private final boolean unpublished;

  // What linking needs of it: as it is, as bytes in memory, or as bytes on the disk.
  private @Nullable ReadEntry read;
  private byte @Nullable [] written;
  private @Nullable Place laid;

  private @Nullable Place body;

  /**
   * An entry that was read now.
   *
   * @param problems what is wrong in its files
   */
  KnownEntry(ContentFile file, Input input, List<Diagnostic> problems, ReadEntry read) {
    this.folder = file.folder().shown();
    this.name = file.name();
    this.input = input;
    this.problems = problems;
    this.unpublished = read.named() instanceof Unpublished;
    this.read = read;
  }

  /**
   * An entry that was written down.
   *
   * @param folder the content folder, as messages show it
   * @param name its file, from there
   * @param unpublished whether it is known by its slug only
   * @param written what linking needs of it
   */
  KnownEntry(
      String folder,
      String name,
      Input input,
      List<Diagnostic> problems,
      boolean unpublished,
      byte[] written) {
    this.folder = folder;
    this.name = name;
    this.input = input;
    this.problems = problems;
    this.unpublished = unpublished;
    this.written = written;
  }

  private KnownEntry(KnownEntry other, Input input) {
    this.folder = other.folder;
    this.name = other.name;
    this.input = input;
    this.problems = other.problems;
    this.unpublished = other.unpublished;
    this.read = other.read;
    this.written = other.written;
    this.laid = other.laid;
    this.body = other.body;
  }

  /** The same entry, whose files have another stamp now. */
  synchronized KnownEntry with(long stamp) {
    return new KnownEntry(this, new Input(stamp, input.digest()));
  }

  /**
   * Lays what linking needs of it aside: from then on, that is looked up each time. A template
   * stays in memory: very many pages show it.
   */
  synchronized void layAside(LaidAside aside) throws IOException {
    if (ContentTree.isOfTemplate(name)) {
      return;
    }
    laid = aside.put(written());
    written = null;
    read = null;
  }

  /** Lays its body aside. */
  synchronized void layAside(Body itsBody, LaidAside aside) throws IOException {
    body = aside.put(RecordWriter.bytes(path(), itsBody));
  }

  /** Its file, as messages show it; not kept, for there may be very many. */
  private String path() {
    return folder + "/" + name;
  }

  Input input() {
    return input;
  }

  /** What is wrong in its files. */
  List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public boolean isUnpublished() {
    return unpublished;
  }

  @Override
  public synchronized ReadEntry read() {
    if (read != null) {
      return read;
    }
    if (laid != null) {
      return lookUp(laid);
    }
    read = RecordReader.read(path(), written(), ReadEntry.class);
    return read;
  }

  private ReadEntry lookUp(Place place) {
    try {
      return RecordReader.read(path(), place.bytes(), ReadEntry.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the builder unwraps it: linking knows of no disk
    }
  }

  /** Its body; null if it was not laid aside. */
  synchronized @Nullable Body body() throws IOException {
    return body == null ? null : RecordReader.read(path(), body.bytes(), Body.class);
  }

  /** Writes it down. */
  synchronized void write(RecordWriter to) throws IOException {
    to.value(problems);
    to.number(unpublished ? 1 : 0);
    byte[] bytes = laid == null ? written() : laid.bytes();
    to.number(bytes.length);
    to.bytes(bytes, 0, bytes.length);
  }

  private byte[] written() {
    return written == null ? RecordWriter.bytes(path(), Objects.requireNonNull(read)) : written;
  }
}

package rolebook.content;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file: as long as this stays the same, so does the file, and its
 * bytes need not be looked at.
 *
 * @param type what it is
 * @param size its size in bytes
 * @param changed when it was last changed, be it only in its name or its times, in nanoseconds
 *     since 1970; systems that do not tell say when its bytes were
 * @param identity what tells it from other files that have had its name
 */
public record Stamp(Type type, long size, long changed, long identity) {
  /** What a file can be. */
  public enum Type {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /** Says nothing: the bytes must be looked at. */
  public static final long UNKNOWN = 0;

  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private static final String WANTED = "unix:mode,size,ino,lastModifiedTime,ctime";
  private static final int TYPE_MASK = 0170000;
  private static final int FILE_TYPE = 0100000;
  private static final int FOLDER_TYPE = 0040000;
  private static final int LINK_TYPE = 0120000;

  /** A change sooner than this after another may get the same time from the system. */
  private static final long FINE = TimeUnit.MILLISECONDS.toNanos(50);

  /** The same for file systems that count whole seconds. */
  private static final long COARSE = TimeUnit.SECONDS.toNanos(3);

  /** The stamp of a file; of a symbolic link itself, unless links are followed. */
  public static Stamp of(Path path, boolean followLinks) throws IOException {
    LinkOption[] options =
        followLinks ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    if (UNIX) {
      var read = new Unix(Files.readAttributes(path, WANTED, options));
      long modified = nanos(read.time("lastModifiedTime"));
      return new Stamp(
          type((int) read.number("mode")),
          read.number("size"),
          Math.max(modified, nanos(read.time("ctime"))),
          read.number("ino") * 31 + modified);
    }
    BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class, options);
    return new Stamp(
        type(read), read.size(), nanos(read.lastModifiedTime()), nanos(read.creationTime()));
  }

  /** Attributes that only Unix has, which are read by their names. */
  private record Unix(Map<String, Object> attributes) {
    long number(String name) {
      return ((Number) Objects.requireNonNull(attributes.get(name))).longValue();
    }

    FileTime time(String name) {
      return (FileTime) Objects.requireNonNull(attributes.get(name));
    }
  }

  private static Type type(int mode) {
    return switch (mode & TYPE_MASK) {
      case FILE_TYPE -> Type.FILE;
      case FOLDER_TYPE -> Type.FOLDER;
      case LINK_TYPE -> Type.LINK;
      default -> Type.OTHER;
    };
  }

  private static Type type(BasicFileAttributes read) {
    if (read.isSymbolicLink()) {
      return Type.LINK;
    }
    return read.isDirectory() ? Type.FOLDER : read.isRegularFile() ? Type.FILE : Type.OTHER;
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * The stamp in short, to be compared with that of another time; {@link #UNKNOWN} where a change
   * that comes right now could leave it as it is.
   *
   * @param now a time before which the file was looked at, in nanoseconds since 1970
   */
  public long value(long now) {
    boolean coarse = changed % TimeUnit.SECONDS.toNanos(1) == 0;
    if (now - changed < (coarse ? COARSE : FINE)) {
      return UNKNOWN;
    }
    long mixed = ((size * 31 + changed) * 0x9E3779B97F4A7C15L ^ identity) * 0xBF58476D1CE4E5B9L;
    long value = mixed ^ mixed >>> 29;
    return value == UNKNOWN ? 1 : value;
  }

  /** The time as stamps count it. */
  public static long now() {
    return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
  }
}

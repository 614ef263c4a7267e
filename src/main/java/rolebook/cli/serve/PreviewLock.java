package rolebook.cli.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.site.BuildOptions;

/** Keeps two previews from publishing into the same folder. It says where the first one serves. */
final class PreviewLock implements AutoCloseable {
  private final FileChannel file;

  private PreviewLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @throws PreviewException if another preview of the project has it
   */
  static PreviewLock of(BuildOptions options) throws IOException, PreviewException {
    Path folder = Objects.requireNonNull(options.output().getParent());
    Files.createDirectories(folder);
    Path path = folder.resolve("lock");
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (tryLock(file) == null) {
        throw new PreviewException("this project is being served already" + address(path));
      }
      return new PreviewLock(file);
    } catch (IOException | PreviewException e) {
      file.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by this very process
    }
  }

  private static String address(Path path) {
    try {
      String address = Files.readString(path).strip();
      return address.isEmpty() ? "" : ", at " + address;
    } catch (IOException e) {
      return ""; // some systems do not let others read what is locked
    }
  }

  /** Says where the preview is. */
  void write(String address) throws IOException {
    file.truncate(0);
    file.write(ByteBuffer.wrap(address.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

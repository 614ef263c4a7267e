package rolebook.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads the names of files. */
final class FileNames {
  private FileNames() {}

  /**
   * The name of a file.
   *
   * @throws InvalidPathException if the machine's locale cannot say the name
   */
  static String of(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.indexOf('\uFFFD') >= 0) {
      throw new InvalidPathException(path.toString(), "this locale cannot say the file's name");
    }
    return name;
  }
}

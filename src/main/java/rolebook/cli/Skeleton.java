package rolebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files that the program carries, to begin something new with. */
final class Skeleton {
  private final String name;
  private final List<String> files;

  /**
   * @param name the folder of the program that the files are in
   * @param files their names
   */
  Skeleton(String name, List<String> files) {
    this.name = name;
    this.files = files;
  }

  /**
   * Writes the files into a folder, all of them or none, and none over one that is there.
   *
   * @param words what stands in the files for the names in braces
   * @return the files that were written
   * @throws FileAlreadyExistsException if one of them is there
   */
  List<Path> write(Path folder, Map<String, String> words) throws IOException {
    for (String file : files) {
      if (Files.exists(folder.resolve(file))) {
        throw new FileAlreadyExistsException(folder.resolve(file).toString());
      }
    }
    boolean isNew = !Files.exists(folder);
    var written = new ArrayList<Path>();
    Files.createDirectories(folder);
    try {
      for (String file : files) {
        Path path = folder.resolve(file);
        Files.writeString(path, text(file, words), StandardOpenOption.CREATE_NEW);
        written.add(path);
      }
    } catch (IOException e) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      if (isNew) {
        Files.deleteIfExists(folder);
      }
      throw e;
    }
    return written;
  }

  private String text(String file, Map<String, String> words) throws IOException {
    try (InputStream in = Skeleton.class.getResourceAsStream(name + "/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (var word : words.entrySet()) {
        text = text.replace("{" + word.getKey() + "}", word.getValue());
      }
      return text;
    }
  }
}

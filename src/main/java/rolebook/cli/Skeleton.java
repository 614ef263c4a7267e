package rolebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that the program carries, to begin something new with. */
final class Skeleton {
  private final String name;
  private final List<String> files;

  /**
   * @param name the folder of the program that the files are in
   * @param files their names, with {@code /} between folders; {@code dot-} at the beginning of one
   *     stands for the dot of a hidden file, and a name in braces for one of the words
   */
  Skeleton(String name, List<String> files) {
    this.name = name;
    this.files = files;
  }

  /** Whether the program carries a file. */
  static boolean has(String name, String file) {
    return Skeleton.class.getResource(name + "/" + file) != null;
  }

  /**
   * Writes the files into a folder, all of them or none, and none over one that is there.
   *
   * @param words what stands in the files for the names in braces
   * @return the files that were written
   * @throws FileAlreadyExistsException if one of them is there
   */
  List<Path> write(Path folder, Map<String, String> words) throws IOException {
    List<Path> targets = files.stream().map(file -> target(folder, file, words)).toList();
    for (Path target : targets) {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    int written = 0;
    Path above = folder;
    while (above.getParent() != null && !Files.exists(above)) {
      above = above.getParent();
    }
    try {
      for (int i = 0; i < files.size(); i++) {
        String text = words(text(files.get(i)), words);
        Files.createDirectories(targets.get(i).getParent());
        Files.writeString(targets.get(i), text, StandardOpenOption.CREATE_NEW);
        written++;
      }
    } catch (IOException e) {
      for (Path target : targets.subList(0, written)) {
        Files.delete(target);
      }
      for (Path target : targets) {
        takeBack(target.getParent(), above);
      }
      throw e;
    }
    return targets;
  }

  private static Path target(Path folder, String file, Map<String, String> words) {
    return folder.resolve(words(file.replaceAll("(^|/)dot-", "$1."), words));
  }

  /** Deletes folders that hold nothing, up to one that was there before. */
  private static void takeBack(@Nullable Path empty, Path above) throws IOException {
    Path folder = empty;
    while (folder != null && !folder.equals(above) && (!Files.exists(folder) || isEmpty(folder))) {
      Files.deleteIfExists(folder);
      folder = folder.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  private static String words(String text, Map<String, String> words) {
    String filled = text;
    for (var word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  private String text(String file) throws IOException {
    String resource = name + "/" + file.replaceAll("[{}]", "");
    try (InputStream in = Skeleton.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

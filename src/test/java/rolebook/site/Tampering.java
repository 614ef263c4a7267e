package rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import rolebook.Trees;
import rolebook.generator.Chance;

/** Does to a published site what nobody should. */
final class Tampering {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private final Path site;
  private final Chance chance;

  /**
   * @param site the output folder
   */
  Tampering(Path site, Chance chance) {
    this.site = site;
    this.chance = chance;
  }

  /** Spoils one file; says what was done. */
  String once() throws IOException {
    List<String> files = Trees.files(site);
    if (files.isEmpty()) {
      return "no output to spoil";
    }
    String file = chance.pick(files);
    return spoil(site.resolve(file), site.resolve(chance.pick(files))) + " " + file;
  }

  private String spoil(Path file, Path other) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    switch (chance.between(0, 9)) {
      case 0 -> {
        edit(file);
        return "edited";
      }
      case 1 -> {
        edit(file);
        Files.setLastModifiedTime(file, time);
        return "edited, its time set back,";
      }
      case 2 -> {
        Files.delete(file);
        return "deleted";
      }
      case 3 -> {
        Files.write(file, new byte[0]);
        return "emptied";
      }
      case 4 -> {
        Files.delete(file);
        Files.createDirectory(file);
        return "put a folder in place of";
      }
      case 5 -> {
        Path folder = file.getParent();
        if (folder.equals(site)) {
          Files.delete(file);
        } else {
          Project.deleteAll(folder);
        }
        return "deleted what is beside";
      }
      case 6 -> {
        Files.setLastModifiedTime(file, LONG_AGO);
        return "aged";
      }
      case 7 -> {
        Files.write(file, Files.readAllBytes(file));
        return "wrote the same into";
      }
      case 8 -> {
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        return "copied another over";
      }
      default -> {
        Project.deleteAll(site);
        return "deleted all with";
      }
    }
  }

  private void edit(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0) {
      bytes[chance.between(0, bytes.length - 1)] ^= 1;
    }
    Files.write(file, bytes);
  }
}

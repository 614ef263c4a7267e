package rolebook.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import rolebook.content.Digest;
import rolebook.content.Stamp;

/**
 * Tells this program from every other version of it: what another one has made is made anew. Java
 * belongs to it, because names of months come from there.
 */
final class ProgramVersion {
  private static final String CURRENT = find();

  private ProgramVersion() {}

  static String current() {
    return CURRENT;
  }

  private static String find() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    try {
      Path place = Path.of(source.getLocation().toURI());
      long digest = Files.isDirectory(place) ? ofFolder(place) : Digest.of(place);
      return Runtime.version() + " " + Long.toHexString(digest);
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Runtime.version() + " " + System.nanoTime(); // unknown: nothing is like it
    }
  }

  /** Classes that were compiled and not packed. */
  private static long ofFolder(Path folder) throws IOException {
    var digest = new Digest();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted().toList();
    }
    for (Path file : files) {
      Stamp stamp = Stamp.of(file, true);
      digest.add(stamp.size());
      digest.add(stamp.changed());
    }
    return digest.value();
  }
}

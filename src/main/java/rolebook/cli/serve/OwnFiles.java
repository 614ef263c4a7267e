package rolebook.cli.serve;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that the preview itself brings into pages, read once: the program may be replaced. */
final class OwnFiles {
  static final String WAITING = "waiting.html";

  private static final List<String> NAMES =
      List.of(
          "preview.js",
          "live.js",
          "morph.js",
          "idiomorph.js",
          "overlay.js",
          "overlay.css",
          WAITING);

  private final Map<String, byte[]> files = new HashMap<>();

  OwnFiles() throws IOException {
    for (String name : NAMES) {
      try (InputStream stream = OwnFiles.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new FileNotFoundException(name);
        }
        files.put(name, stream.readAllBytes());
      }
    }
  }

  /** The bytes of a file; null if there is none. */
  byte @Nullable [] get(String name) {
    return files.get(name);
  }
}

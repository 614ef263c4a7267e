package rolebook.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Programs that tests use where they are installed; where all tests must run, they are. */
public final class Installed {
  private static final boolean ALL_TESTS = "true".equals(System.getenv("CI"));

  private Installed() {}

  /** The installed Chromium; without one, the test is left out. */
  public static Path chromium() {
    try {
      return Chromium.find(null, System.getenv());
    } catch (ProofException e) {
      return missing(e.getMessage());
    }
  }

  /** A program of another kind; without it, the test is left out. */
  static Path program(String name) {
    Map<String, String> environment = System.getenv();
    for (String folder : List.of(environment.getOrDefault("PATH", "").split(":"))) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    return missing("'" + name + "' is not installed");
  }

  private static Path missing(String what) {
    if (ALL_TESTS) {
      throw new IllegalStateException(what);
    }
    return Assumptions.abort(what);
  }
}

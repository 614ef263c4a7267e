package rolebook.proof;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the Chromium, or a browser built from it, that is installed. */
public final class Chromium {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge");

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/lib/chromium/chromium",
          "/snap/bin/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private Chromium() {}

  /**
   * The browser to print with.
   *
   * @param asked the one that the user names, or null to look for one
   * @param environment the environment's variables; {@code PATH} is looked at
   * @throws ProofException if it is not there
   */
  public static Path find(@Nullable Path asked, Map<String, String> environment)
      throws ProofException {
    return find(asked, candidates(environment.getOrDefault("PATH", "")));
  }

  static Path find(@Nullable Path asked, List<Path> candidates) throws ProofException {
    if (asked != null) {
      if (isProgram(asked)) {
        return asked;
      }
      throw new ProofException("there is no program '%s' to print with".formatted(asked));
    }
    for (Path candidate : candidates) {
      if (isProgram(candidate)) {
        return candidate;
      }
    }
    throw new ProofException(
        "no Chromium was found to print with; install one, or name it with --browser PATH");
  }

  private static List<Path> candidates(String searchPath) {
    var candidates = new ArrayList<Path>();
    for (String name : NAMES) {
      for (String folder : searchPath.split(File.pathSeparator, -1)) {
        if (!folder.isEmpty()) {
          add(candidates, folder + File.separator + name);
        }
      }
    }
    PLACES.forEach(place -> add(candidates, place));
    return candidates;
  }

  private static void add(List<Path> candidates, String path) {
    try {
      candidates.add(Path.of(path));
    } catch (InvalidPathException e) {
      // this system has no such paths
    }
  }

  private static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }
}

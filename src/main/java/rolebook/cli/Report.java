package rolebook.cli;

import java.io.IOException;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** Says what came of a build, in one format. */
interface Report {
  /**
   * Writes the report.
   *
   * @param nanos how long the build took, in nanoseconds
   */
  void print(BuildResult result, BuildOptions options, long nanos, Terminal terminal)
      throws IOException;
}

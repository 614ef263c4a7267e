package rolebook.cli;

import java.io.IOException;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** Says what came of a build or a check, in one format. */
interface Report {
  /**
   * Writes the report.
   *
   * @param summary what it all comes to, for formats that say that in words
   */
  void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal)
      throws IOException;
}

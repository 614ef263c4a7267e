package rolebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A generator that is measured. */
interface Tool {
  /** Its name and version, as the report shows it. */
  String name();

  /** What is missing on this machine for it to run, and how to get it. */
  Optional<String> missing();

  /** The largest site that it is measured with. */
  default int mostRoles() {
    return Integer.MAX_VALUE;
  }

  Format format();

  /** The command that builds a project, run in the project's folder. */
  List<String> command(Path project);

  /** The folder in a project that the site is written to. */
  String output();

  /** What else a build leaves in a project; a full build must not find it. */
  List<String> leftovers();
}

package rolebook.site;

/** The machine, or how it is set up, does not allow the build. The message is for its user. */
public final class BuildException extends Exception {
  BuildException(String message) {
    super(message);
  }
}

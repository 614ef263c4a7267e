package rolebook.cli.serve;

/** The machine, or how it is set up, does not allow the preview. The message is for its user. */
public final class PreviewException extends Exception {
  PreviewException(String message) {
    super(message);
  }
}

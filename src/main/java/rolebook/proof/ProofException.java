package rolebook.proof;

/** Nothing could be proven or refuted: there is no browser, or it failed. For its user to read. */
public final class ProofException extends Exception {
  ProofException(String message) {
    super(message);
  }
}

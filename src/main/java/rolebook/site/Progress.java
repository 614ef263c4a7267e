package rolebook.site;

/** Hears how far a build is. Called from several threads. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (step, done, total) -> {};

  /**
   * One more part of a step is done.
   *
   * @param step what is being done: {@code reading}, {@code rendering}
   * @param done how many parts are done
   * @param total how many there are
   */
  void report(String step, int done, int total);
}

package rolebook.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic weighs: an error keeps the site from being published, a warning does so
 * where it is asked to, and a note never does.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /**
   * Whether something of this weight keeps a site from being published.
   *
   * @param strict whether a warning does
   */
  public boolean refuses(boolean strict) {
    return this == ERROR || (strict && this == WARNING);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

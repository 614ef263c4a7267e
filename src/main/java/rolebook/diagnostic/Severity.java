package rolebook.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic weighs: an error keeps the site from being published, a warning does not.
 */
public enum Severity {
  ERROR,
  WARNING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

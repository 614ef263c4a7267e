package rolebook.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem, ready to be shown.
 *
 * @param code which kind of problem it is
 * @param severity how much it weighs
 * @param location where it is
 * @param message what is wrong, in one line without a full stop
 * @param hint how to mend it, or what there is instead; null where the message says all
 */
public record Diagnostic(
    Code code, Severity severity, Location location, String message, @Nullable String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

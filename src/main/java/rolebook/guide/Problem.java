package rolebook.guide;

import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/**
 * What is wrong with a reference, before its place is known.
 *
 * @param code which kind of problem it is
 * @param message what is wrong
 * @param hint how to mend it, or null
 */
record Problem(Code code, String message, @Nullable String hint) {
  /** Reports it at its place. */
  void report(Location at, Diagnostics diagnostics) {
    diagnostics.report(code, at, message, hint);
  }
}

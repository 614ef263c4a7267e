/**
 * What is wrong, where, and how to mend it. Everything that content, themes or assets can cause is
 * said as a {@link rolebook.diagnostic.Diagnostic}, collected in one {@link
 * rolebook.diagnostic.Diagnostics} per build.
 */
@NullMarked
package rolebook.diagnostic;

import org.jspecify.annotations.NullMarked;

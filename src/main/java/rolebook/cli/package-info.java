/** The command line. The only package that knows standard streams and exit codes. */
@NullMarked
package rolebook.cli;

import org.jspecify.annotations.NullMarked;

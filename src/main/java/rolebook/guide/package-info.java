/**
 * The model: what a role, a tip, a bullet, a pairing, a letter and a résumé template are, and how
 * they are joined into one {@link rolebook.guide.Guide}. Nothing here reads a file. All values are
 * immutable and so thread-safe.
 */
@NullMarked
package rolebook.guide;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of writing: one rule is one class, one test, and one {@link rolebook.diagnostic.Code}
 * with its entry in the documentation. {@link rolebook.check.WritingRules} lists them.
 *
 * <p>A rule of one entry knows no other; a rule of the whole site goes by the {@link
 * rolebook.guide.Guide} and by the texts of all entries. Every rule takes a time that grows with
 * the length of the texts and no faster, whatever stands in them, and says the same in any order of
 * work.
 */
@NullMarked
package rolebook.check;

import org.jspecify.annotations.NullMarked;

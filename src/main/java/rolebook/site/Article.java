package rolebook.site;

import org.jspecify.annotations.Nullable;
import rolebook.guide.Entry;
import rolebook.guide.RoleBody;
import rolebook.theme.Byline;

/**
 * A guide or letter, as search engines are told of it.
 *
 * @param entry the guide or letter
 * @param byline who answers for it
 * @param body a guide's body, or null for a letter
 */
record Article(Entry entry, Byline byline, @Nullable RoleBody body) {}

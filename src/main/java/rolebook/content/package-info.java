/**
 * From files to entries: reads Markdown and YAML, keeps the place of every value, and reports what
 * a writer got wrong. A file is read without knowing any other. The only package that knows
 * SnakeYAML and Flexmark.
 */
@NullMarked
package rolebook.content;

import org.jspecify.annotations.NullMarked;

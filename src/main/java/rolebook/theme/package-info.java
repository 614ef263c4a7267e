/**
 * From views to HTML. What a theme sees is a closed, immutable value, one {@link
 * rolebook.theme.View} a page; a theme's FreeMarker files read its components and nothing else. The
 * only package that knows FreeMarker.
 */
@NullMarked
package rolebook.theme;

import org.jspecify.annotations.NullMarked;

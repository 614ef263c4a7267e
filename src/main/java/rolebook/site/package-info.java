/**
 * From content and a theme to a published site: the story of a build, the plan of pages, and the
 * writing of files so that at every moment each of them is whole.
 */
@NullMarked
package rolebook.site;

import org.jspecify.annotations.NullMarked;

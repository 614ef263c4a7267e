/**
 * The preview: a web server that shows a project's site as it is written. It watches the project's
 * files, builds, and tells the pages that are open in browsers. It knows the builder; the builder
 * does not know it.
 *
 * <ul>
 *   <li>{@link rolebook.cli.serve.Preview}: all of it together, one build after the other.
 *   <li>{@code Sources}: which files have changed, once they have come to rest.
 *   <li>{@code ServedSite}: the files of the last build that published, whole at every moment.
 *   <li>{@code Answers}: what requests are answered with, and which are refused.
 *   <li>{@code OpenPages}: the pages that are open, each of which hears what came of every build.
 * </ul>
 *
 * The other half runs in the page: {@code preview.js} notes what scripts and visitors change in it,
 * {@code live.js} hears of builds, {@code morph.js} makes the page what it is now, {@code
 * overlay.js} shows what is wrong.
 */
@NullMarked
package rolebook.cli.serve;

import org.jspecify.annotations.NullMarked;

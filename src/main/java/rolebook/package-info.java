/**
 * Rolebook: role guides in Markdown and YAML become a linked static site. A map of the packages,
 * from the top; each knows only those below it:
 *
 * <ul>
 *   <li>{@link rolebook.cli}: the command line. The only place that knows standard streams and exit
 *       codes.
 *   <li>{@link rolebook.cli.serve}: the preview, a web server that builds again whenever something
 *       changes, and updates the pages that are open ({@link rolebook.cli.serve.Preview}). The only
 *       user of the library that watches folders.
 *   <li>{@link rolebook.proof}: printing templates, and holding the prints to what they must say
 *       ({@link rolebook.proof.Prover}). The only user of PDFBox.
 *   <li>{@link rolebook.site}: building sites ({@link rolebook.site.SiteBuilder}), again and again
 *       if need be: the story of a build, the plan of pages, publishing, what one build leaves for
 *       the next.
 *   <li>{@link rolebook.content}: files become typed entries, each value with its place. The only
 *       user of SnakeYAML and Flexmark.
 *   <li>{@link rolebook.check}: the rules of writing ({@link rolebook.check.WritingRules}).
 *   <li>{@link rolebook.external}: asking other sites whether links to them lead somewhere, and a
 *       published site for its sitemap. The only user of the network, but for the proof's own
 *       server and browser.
 *   <li>{@link rolebook.theme}: what views see, and views become HTML. The only user of FreeMarker.
 *   <li>{@link rolebook.guide}: the model, and the linking of its parts.
 *   <li>{@link rolebook.diagnostic}: what is wrong, where, and how to mend it.
 * </ul>
 *
 * <p>{@code content}, {@code theme}, {@code check} and {@code external} do not know each other. The
 * folder and the package say the same thing: {@code content/} is read by {@code content}, {@code
 * themes/} is applied by {@code theme}, {@code site/} is written by {@code site}.
 */
@NullMarked
package rolebook;

import org.jspecify.annotations.NullMarked;

/**
 * Asks other sites whether links to them lead somewhere, as politely as a program can, and a
 * published site for its sitemap. The only place that speaks to the network, and only when it is
 * asked to.
 */
@NullMarked
package rolebook.external;

import org.jspecify.annotations.NullMarked;

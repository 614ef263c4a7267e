package rolebook.guide;

import rolebook.diagnostic.Location;

/**
 * A link or an image in a writer's text, not yet resolved.
 *
 * @param image whether it is an image
 * @param target what the writer wrote as its destination
 * @param at the place of the destination
 */
public record Link(boolean image, String target, Location at) {}

package rolebook.guide;

import rolebook.diagnostic.Location;

/**
 * A value with the place where a writer wrote it.
 *
 * @param value the value
 * @param at its place
 */
public record Located<T>(T value, Location at) {}

package rolebook.guide;

import org.jspecify.annotations.Nullable;

/**
 * Who writes or reviews.
 *
 * @param id the id by which entries name them
 * @param name their name
 * @param title what they are, or null
 * @param bio a few words about them, or null
 * @param url where more about them is, or null
 */
public record Author(
    String id, String name, @Nullable String title, @Nullable String bio, @Nullable Link url) {}

package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote or reviewed a page.
 *
 * @param name the name
 * @param title what they are, or null
 * @param bio a few words about them, or null
 * @param href where more about them is, or null
 */
public record Person(
    String name, @Nullable String title, @Nullable String bio, @Nullable String href) {}

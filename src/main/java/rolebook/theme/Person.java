package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote or reviewed a page.
 *
 * @param name the name
 * @param title what they are
 * @param bio a few words about them
 * @param href where more about them is
 */
public record Person(
    String name, @Nullable String title, @Nullable String bio, @Nullable String href) {}

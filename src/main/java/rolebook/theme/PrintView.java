package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * What {@code print.ftlh} sees: a sample résumé or a sample letter in a template, for the printer.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param resume the résumé, or null where it is a letter
 * @param letter the letter, or null where it is a résumé
 * @param look how the template dresses it
 */
public record PrintView(
    Site site, Page page, @Nullable ResumeText resume, @Nullable Markup letter, Look look)
    implements View {}

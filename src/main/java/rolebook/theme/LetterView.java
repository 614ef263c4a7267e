package rolebook.theme;

/**
 * What {@code letter.ftlh} sees: a cover-letter example.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param letter the letter
 */
public record LetterView(Site site, Page page, LetterText letter) implements View {}

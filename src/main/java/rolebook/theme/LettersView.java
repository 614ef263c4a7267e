package rolebook.theme;

import java.util.List;

/**
 * What {@code letters.ftlh} sees: the index of letters.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param letters the letters, by title
 */
public record LettersView(Site site, Page page, List<Card> letters) implements View {}

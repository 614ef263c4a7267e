package rolebook.guide;

import java.util.List;

/**
 * A page that is neither role nor letter: about, privacy, how we write.
 *
 * @param head what every entry has
 * @param body its text
 * @param footnotes its footnotes, in the order of their marks
 */
public record FreePage(Head head, Prose body, List<Prose> footnotes) implements Entry {}

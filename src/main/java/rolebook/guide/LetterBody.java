package rolebook.guide;

import java.util.List;

/**
 * The texts of a letter example.
 *
 * @param intro the introduction
 * @param tips its tips; empty without a tips section
 * @param letter the sample letter
 * @param more the sections under headings of the writer's own
 * @param footnotes the footnotes of all texts, in the order of their marks
 */
public record LetterBody(
    Prose intro, Tips tips, Prose letter, List<Section> more, List<Prose> footnotes)
    implements Body {}

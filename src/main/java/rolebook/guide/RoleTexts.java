package rolebook.guide;

import java.util.List;

/**
 * The texts of a role guide.
 *
 * @param intro the introduction
 * @param tips its tips; empty without a tips section
 * @param bullets its sample bullets; empty without a bullets section
 * @param more the sections under headings of the writer's own
 * @param faq questions and answers
 * @param footnotes the footnotes of all texts, in the order of their marks
 */
public record RoleTexts(
    Prose intro,
    Tips tips,
    Bullets bullets,
    List<Section> more,
    List<Question> faq,
    List<Prose> footnotes) {}

package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cover-letter example.
 *
 * @param title its title: the role, as written
 * @param noun the role inside a sentence
 * @param summary its summary
 * @param draft whether it is a draft
 * @param role the guide to the same role's résumé
 * @param intro the introduction; may be empty
 * @param tips the tips
 * @param letter the sample letter; may be empty
 * @param parts the parts under headings of the writer's own
 * @param templates the templates that suit it, best first
 * @param start where a visitor starts a résumé
 * @param footnotes its footnotes; the first has the number 1 and the id {@code Note-1}
 * @param byline who answers for it
 */
public record LetterText(
    String title,
    String noun,
    String summary,
    boolean draft,
    @Nullable Card role,
    Markup intro,
    TipList tips,
    Markup letter,
    List<Part> parts,
    List<Recommendation> templates,
    Action start,
    List<Markup> footnotes,
    Byline byline) {}

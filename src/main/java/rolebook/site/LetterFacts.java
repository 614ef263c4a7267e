package rolebook.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Guide;
import rolebook.guide.Link;
import rolebook.theme.Byline;
import rolebook.theme.Card;
import rolebook.theme.Recommendation;

/**
 * What a letter's page shows that does not stand in its own file.
 *
 * @param title its title, which may be its role's
 * @param noun what it is for, inside a sentence
 * @param role its role, or null
 * @param templates the templates that suit it, best first
 * @param byline who answers for it
 * @param links where the links in its texts lead
 */
record LetterFacts(
    String title,
    String noun,
    @Nullable Card role,
    List<Recommendation> templates,
    Byline byline,
    Map<Link, Guide.Destination> links) {}

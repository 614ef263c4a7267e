package rolebook.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Guide;
import rolebook.guide.Link;
import rolebook.theme.Byline;
import rolebook.theme.Card;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;

/**
 * What a guide's page shows that does not stand in its own file.
 *
 * @param category its category
 * @param letter its letter, or null
 * @param related related roles
 * @param templates the templates that suit it, best first
 * @param byline who answers for it
 * @param links where the links in its texts lead
 */
record RoleFacts(
    Ref category,
    @Nullable Card letter,
    List<Card> related,
    List<Recommendation> templates,
    Byline byline,
    Map<Link, Guide.Destination> links) {}

package rolebook.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Guide;
import rolebook.guide.Link;
import rolebook.theme.Day;

/**
 * What a free page shows that does not stand in its own file as it is.
 *
 * @param updated when it was last looked over, or null
 * @param links where the links in its texts lead
 */
record FreePageFacts(@Nullable Day updated, Map<Link, Guide.Destination> links) {}

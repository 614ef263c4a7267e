package rolebook.site;

import java.util.Map;
import rolebook.guide.Guide;
import rolebook.guide.Link;
import rolebook.theme.Look;

/**
 * What a page for the printer shows that does not stand in its entry's file.
 *
 * @param title the title of its entry, which may be another one's
 * @param look how the template dresses the document
 * @param links where the links in the entry's texts lead
 */
record PrintFacts(String title, Look look, Map<Link, Guide.Destination> links) {}

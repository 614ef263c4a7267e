package rolebook.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Guide;
import rolebook.guide.Link;
import rolebook.theme.Look;
import rolebook.theme.Ref;
import rolebook.theme.TemplateText;

/**
 * What pages that show a résumé template say of it that does not stand in its own files.
 *
 * @param fits the categories that it suits
 * @param roles the roles that it is paired with
 * @param proven whether it is proven to parse cleanly
 * @param look how it dresses documents
 * @param resumePrint the address of the résumé that shows it, for the printer, or null
 * @param letterPrint the address of the letter that shows it, for the printer, or null
 * @param letterLinks where the links in that letter lead
 */
record TemplateFacts(
    List<Ref> fits,
    List<TemplateText.PairedRole> roles,
    boolean proven,
    Look look,
    @Nullable String resumePrint,
    @Nullable String letterPrint,
    Map<Link, Guide.Destination> letterLinks) {}

package rolebook.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;

/**
 * The pages that templates are proven with.
 *
 * @param result what came of making them; if it was refused, there are no pages
 * @param claims all templates, in order
 * @param pages the pages, in order; the first of a template shows it on its own page, too
 */
public record Prints(BuildResult result, List<Claim> claims, List<Printable> pages) {
  /** Nothing was published, for what the diagnostics say. */
  static Prints refused(List<Diagnostic> diagnostics, @Nullable AddressReport addresses) {
    var result = new BuildResult(null, List.of(), diagnostics, null, addresses);
    return new Prints(result, List.of(), List.of());
  }
}

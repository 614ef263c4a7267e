package rolebook.site;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;

/**
 * What came of a build.
 *
 * @param published what was published, or null if something was wrong and so nothing was
 * @param changed the files of the site that are new, changed or gone, by their paths
 * @param diagnostics everything that was found wrong, sorted by place
 * @param explanation why a page was rendered again or not, where that was asked for; else null
 * @param addresses how the addresses differ from those that are published, where that was asked for
 *     and the site could be put together; else null
 */
public record BuildResult(
    @Nullable Published published,
    Collection<String> changed,
    List<Diagnostic> diagnostics,
    @Nullable String explanation,
    @Nullable AddressReport addresses) {

  /**
   * What publishing did to the files of the site.
   *
   * @param written how many files are new or changed
   * @param unchanged how many were right already, and were not touched
   * @param removed how many an earlier build had written, and are gone
   * @param rendered how many pages were rendered to find that out
   */
  public record Published(int written, int unchanged, int removed, int rendered) {}
}

package rolebook.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.check.Checked;
import rolebook.diagnostic.Diagnostic;
import rolebook.external.LinkProbe;
import rolebook.guide.Guide;
import rolebook.guide.SiteSettings;

/**
 * What a site is held to beyond what publishing needs.
 *
 * @param writing the rules of writing
 * @param links looks whether links to other sites lead somewhere; null if nobody asks
 */
record Checking(WritingCheck writing, @Nullable LinkProbe links) {
  /**
   * What is found.
   *
   * @param guide all entries, joined; null if they cannot be, and then less is looked at
   */
  List<Diagnostic> findings(CheckedContent content, SiteSettings settings, @Nullable Guide guide)
      throws IOException {
    Map<String, Checked> checked = content.entries(writing);
    var findings =
        new ArrayList<>(writing.findings(checked, content.categories(), settings, guide));
    if (links != null && guide != null) {
      findings.addAll(links.check(OutwardLinks.of(content, settings, checked)));
    }
    return findings;
  }
}

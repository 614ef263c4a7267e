package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Guide;

/**
 * The writing of a site as one build has published it, whatever is built since: it may be judged
 * later, and on another thread, so that no page waits for that.
 */
public final class PublishedWriting {
  private final BuildOptions options;
  private final Session session;

  PublishedWriting(BuildOptions options, Session session) {
    this.options = options;
    this.session = session;
  }

  /**
   * What the rules of writing say of it.
   *
   * @param check remembers what the rules say of entries that stay the same
   * @throws IOException if a file cannot be read, as when it has been deleted since
   */
  public List<Diagnostic> findings(WritingCheck check) throws IOException {
    Guide guide = session.linked().guide();
    var findings = new Diagnostics(options.strict());
    findings.weigh(guide.settings().checks());
    try (var readers = Workers.forReading(Progress.NONE)) {
      var content =
          new CheckedContent(session.inputs(), session.manifest().entries(), options, readers);
      var checking = new Checking(check, null);
      findings.reportAll(checking.findings(content, guide.settings(), guide));
    } catch (UncheckedIOException e) {
      throw e.getCause(); // what was laid aside is gone with the builder
    }
    return findings.sorted();
  }
}

package rolebook.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rolebook.check.Checked;
import rolebook.check.WritingRules;
import rolebook.content.ReadFile;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.PlacedText;
import rolebook.guide.SiteSettings;

/**
 * Holds entries to the rules of writing, and remembers what these say of one as long as its files
 * stay the same. Several threads may take what they read; asking is done by one.
 */
public final class WritingCheck {
  private record Known(long digest, Checked checked) {}

  private final WritingRules rules;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  public WritingCheck(WritingRules rules) {
    this.rules = rules;
  }

  /**
   * Checks an entry that was read; on the thread that read it.
   *
   * @param file the entry's file
   * @param digest the digest of its bytes
   */
  void take(String file, long digest, ReadFile read) {
    if (read.wording() != null && read.entry().named() instanceof Entry entry) {
      known.put(file, new Known(digest, rules.check(entry, read.wording().get())));
    }
  }

  /** What of an entry that was read is still to be written, where nobody asks for all rules. */
  static List<Diagnostic> unwritten(ReadFile read) {
    return read.hasBrackets()
            && read.wording() != null
            && read.entry().named() instanceof Entry entry
        ? WritingRules.unwritten(entry, read.wording().get())
        : List.of();
  }

  /** What the rules say of an entry whose bytes have a digest; null if that is not known. */
  @Nullable Checked of(String file, long digest) {
    Known found = known.get(file);
    return found == null || found.digest() != digest ? null : found.checked();
  }

  /**
   * What the rules say of a site.
   *
   * @param checked its entries, by their files
   * @param categories the texts of categories.yaml
   * @param guide all entries, joined; null if they cannot be
   */
  List<Diagnostic> findings(
      Map<String, Checked> checked,
      Map<String, PlacedText> categories,
      SiteSettings settings,
      @Nullable Guide guide) {
    known.keySet().retainAll(checked.keySet());
    return rules.join(checked, guide, categories, settings.language());
  }
}

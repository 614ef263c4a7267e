package rolebook.site;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;

/**
 * Digests of what a page was made from, beside the frame of all pages: as long as they are equal,
 * so is the page.
 */
final class PageKey {
  private static final long[] NONE = {};

  private final long entries;
  private final long[] facts;

  /**
   * @param entries of the files of the entries that it shows
   * @param facts of each thing that it shows of others, in the order of its facts' components
   */
  PageKey(long entries, long... facts) {
    this.entries = entries;
    this.facts = facts;
  }

  long entries() {
    return entries;
  }

  /** How many things it shows of others. */
  int factCount() {
    return facts.length;
  }

  long fact(int number) {
    return facts[number];
  }

  /** The key of a file that is made from entries alone. */
  static PageKey of(long entries) {
    return new PageKey(entries, NONE);
  }

  static PageKey of(long entries, Record facts) {
    var accessors = RecordTypes.of(facts.getClass()).accessors();
    var digests = new long[accessors.size()];
    var writer = new RecordWriter("");
    for (int i = 0; i < digests.length; i++) {
      writer.clear();
      writer.value(RecordTypes.get(accessors.get(i), facts));
      digests[i] = Digest.of(writer.buffer(), 0, writer.size());
    }
    return new PageKey(entries, digests);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageKey key
        && entries == key.entries
        && Arrays.equals(facts, key.facts);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(entries);
  }
}

package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.PlacedText;

/**
 * A site as rules see it.
 *
 * @param guide all entries, joined
 * @param checked what is kept of roles and letters, by their files
 * @param categories the texts of categories.yaml, by the keys and places in lists that lead there
 */
record WrittenSite(Guide guide, Map<String, Checked> checked, Map<String, PlacedText> categories) {

  /** What is kept of an entry; null if it was not looked at. */
  @Nullable Checked of(Entry entry) {
    return checked.get(entry.texts().file());
  }

  /** What can link: all entries that have texts of their own. */
  List<Entry> linking() {
    var entries = new ArrayList<Entry>(guide.roles());
    entries.addAll(guide.letters());
    entries.addAll(guide.pages());
    return entries;
  }
}

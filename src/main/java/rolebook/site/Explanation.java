package rolebook.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Entry;

/** Says why a page is rendered again, or why not. */
final class Explanation {
  private final Inputs inputs;
  private final Reading reading;
  private final Linked linked;
  private final Publisher publisher;

  Explanation(Inputs inputs, Reading reading, Linked linked, Publisher publisher) {
    this.inputs = inputs;
    this.reading = reading;
    this.linked = linked;
    this.publisher = publisher;
  }

  /**
   * Why a page is rendered again.
   *
   * @param asked the page's address, with or without the slashes around it
   * @param plan the pages of the site
   */
  String of(String asked, List<PlannedPage<?>> plan) throws IOException {
    String bare = asked.replaceAll("^/+|/+$", "");
    for (PlannedPage<?> page : plan) {
      if (page.address().replaceAll("^/|/$", "").equals(bare)) {
        String why = why(page);
        return why == null
            ? "'%s' is kept: nothing that it is made from has changed".formatted(page.address())
            : "'%s' is rendered: %s".formatted(page.address(), why);
      }
    }
    return "there is no page '%s'".formatted(asked);
  }

  private @Nullable String why(PlannedPage<?> page) throws IOException {
    Manifest before = inputs.before();
    if (before.isNone()) {
      return "no build is known to have made the site that is there";
    }
    if (!before.has(page.file())) {
      return "the page is new";
    }
    if (!publisher.isWhole(page.file())) {
      return "somebody changed or deleted the published file";
    }
    PageKey known = publisher.key(page.file());
    if (known == null) {
      return "another version of the program made it, or other options";
    }
    if (before.frame() != linked.frameDigest()) {
      return inputs.hasSameTheme()
          ? "the settings of the site have changed"
          : "the theme has changed";
    }
    return changes(page, known);
  }

  private @Nullable String changes(PlannedPage<?> page, PageKey known) {
    Record facts = page.found().facts();
    PageKey key = PageKey.of(reading.digest(page.entries()), facts);
    var changes = new ArrayList<String>();
    if (key.entries() != known.entries()) {
      for (Entry entry : page.entries()) {
        if (!reading.isUnchanged(entry)) {
          changes.add(inputs.tree().folder() + "/" + entry.texts().file());
        }
      }
      if (changes.isEmpty()) {
        changes.add("which entries it shows");
      }
    }
    var components = facts.getClass().getRecordComponents();
    for (int i = 0; i < components.length && i < known.factCount(); i++) {
      if (key.fact(i) != known.fact(i)) {
        changes.add("what it shows of others: " + components[i].getName());
      }
    }
    return changes.isEmpty() ? null : String.join(", ", changes) + " changed";
  }
}

package rolebook.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rolebook.check.Checked;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.Digest;
import rolebook.content.ReadFile;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Entry;
import rolebook.guide.Kind;
import rolebook.guide.Link;
import rolebook.guide.PlacedText;

/** What of the content is looked at only to be checked; what is wrong in its files is known. */
final class CheckedContent {
  private final Inputs inputs;
  private final Map<String, KnownEntry> known;
  private final BuildOptions options;
  private final Workers workers;

  /**
   * @param known what is known of entries, by their files
   */
  CheckedContent(
      Inputs inputs, Map<String, KnownEntry> known, BuildOptions options, Workers workers) {
    this.inputs = inputs;
    this.known = known;
    this.options = options;
    this.workers = workers;
  }

  private ContentReader reader() {
    return new ContentReader(
        options.content(), inputs.tree().folder(), options.drafts(), new Diagnostics(false));
  }

  /** What the rules of writing say of each entry; one whose files had not changed is read now. */
  Map<String, Checked> entries(WritingCheck by) throws IOException {
    List<EntryFile> judged = new ArrayList<>(inputs.tree().entries());
    judged.removeIf(file -> file.kind() != Kind.ROLE && file.kind() != Kind.LETTER);
    workers.each("checking", judged, file -> check(file, by));
    var checked = new HashMap<String, Checked>();
    for (EntryFile file : judged) {
      String name = file.file().name();
      Checked found = by.of(name, known(name).input().digest());
      if (found != null) {
        checked.put(name, found);
      }
    }
    return checked;
  }

  private EntryFile check(EntryFile file, WritingCheck by) throws IOException {
    String name = file.file().name();
    boolean published = known(name).read().named() instanceof Entry;
    if (published && by.of(name, known(name).input().digest()) == null) {
      var digest = new Digest(); // of what is read: the file may be another one by now
      ReadFile read = reader().read(file, digest, new Diagnostics(false));
      by.take(name, digest.value(), read);
    }
    return file;
  }

  private KnownEntry known(String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  /** All links in the texts of entries that are published. */
  List<Link> links() {
    var links = new ArrayList<Link>();
    for (EntryFile file : inputs.tree().entries()) {
      var read = known(file.file().name()).read();
      if (read.named() instanceof Entry) {
        links.addAll(read.links());
      }
    }
    return links;
  }

  /** The texts of site.yaml and authors.yaml, by the keys and places in lists that lead there. */
  List<Map<String, PlacedText>> settings() throws IOException {
    return workers.one(
        () ->
            List.of(
                reader().texts(inputs.tree().settings()), reader().texts(inputs.tree().authors())));
  }

  /** The texts of categories.yaml, by the keys and places in lists that lead there. */
  Map<String, PlacedText> categories() throws IOException {
    return workers.one(() -> reader().texts(inputs.tree().categories()));
  }
}

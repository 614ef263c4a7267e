package rolebook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.guide.Author;
import rolebook.guide.Authors;
import rolebook.guide.Category;

/** Reads the files that are one list: categories.yaml and authors.yaml. */
final class ListReader {
  private final Map<String, Integer> lines = new HashMap<>();
  private boolean whole = true;

  /** The categories in a list; null if some cannot be told, which is reported. */
  @Nullable List<Category> categories(YamlValue list) {
    var categories = new ArrayList<Category>();
    for (YamlValue item : list.items("the list of categories")) {
      Fields fields = item.fields("a category");
      whole &= fields != null;
      if (fields != null) {
        String id = id(fields);
        String name = fields.requiredText("name").value();
        String summary = fields.requiredText("summary").value();
        fields.done();
        if (id != null) {
          categories.add(new Category(id, name, summary));
        }
      }
    }
    return whole && list.isList() ? categories : null;
  }

  /** The authors in a list; those that cannot be told are reported. */
  Authors authors(YamlValue list) {
    var authors = new ArrayList<Author>();
    for (YamlValue item : list.items("the list of authors")) {
      Fields fields = item.fields("an author");
      whole &= fields != null;
      if (fields != null) {
        String id = id(fields);
        String name = fields.requiredText("name").value();
        String title = fields.string("title");
        String bio = fields.string("bio");
        Text url = fields.text("url");
        fields.done();
        if (id != null) {
          authors.add(
              new Author(id, name, title, bio, url == null ? null : SettingsReader.link(url)));
        }
      }
    }
    return new Authors(authors, whole && list.isList());
  }

  /** The id of an item, which is a slug and unique; null if it is missing or taken. */
  private @Nullable String id(Fields fields) {
    Text id = fields.requiredText("id");
    whole &= Slugs.isSlug(id.value());
    if (id.value().isEmpty()) {
      return null;
    }
    Slugs.check(id, fields.diagnostics());
    Integer first = lines.putIfAbsent(id.value(), id.at().line());
    if (first != null) {
      String message = "the id '%s' is taken".formatted(id.value());
      fields
          .diagnostics()
          .report(Code.DUPLICATE_SLUG, id.at(), message, "the first is in line " + first);
      return null;
    }
    return id.value();
  }
}

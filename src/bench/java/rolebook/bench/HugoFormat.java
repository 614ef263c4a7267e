package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rolebook.Trees;

/** Writes a corpus as Hugo reads it: categories are a taxonomy, all else is pages in sections. */
final class HugoFormat implements Format {
  private static final Path LAYOUTS = Path.of("src/bench/hugo");

  @Override
  public String roles() {
    return "content/resume-examples";
  }

  @Override
  public void write(Corpus corpus, Path folder) throws IOException {
    Path content = folder.resolve("content");
    Trees.copy(LAYOUTS, folder);
    Trees.copy(RolebookFormat.ASSETS, folder.resolve("static/assets"));
    write(content.resolve("_index.md"), index("Guides", "Advice for one job at a time"));
    for (Index index : Index.values()) {
      write(
          content.resolve(index.folder()).resolve("_index.md"),
          index(index.title(), index.about()));
    }
    write(content.resolve("about.md"), index("About", Corpus.ABOUT), Corpus.about());
    int weight = 0;
    for (Category category : corpus.categories()) {
      weight++;
      FrontMatter head = index(category.name(), category.summary()).put("weight", weight);
      write(content.resolve("categories/" + category.id() + "/_index.md"), head);
    }
    for (Look look : Look.ALL) {
      FrontMatter head = index(look.name(), look.summary()).put("tone", look.tone());
      write(content.resolve("resume-templates/" + look.slug() + ".md"), head);
    }
    for (int number = 0; number < corpus.size(); number++) {
      Role role = corpus.role(number);
      Letter letter = corpus.letter(number);
      write(content.resolve("resume-examples/" + role.slug() + ".md"), head(role), role.body());
      write(
          content.resolve("cover-letter-examples/" + letter.slug() + ".md"),
          head(letter),
          letter.body());
    }
  }

  private static void write(Path file, FrontMatter head) {
    write(file, head, "");
  }

  private static void write(Path file, FrontMatter head, String body) {
    Trees.write(file, head.above(PlainMarkdown.of(body)));
  }

  private static FrontMatter index(String title, String description) {
    return new FrontMatter().put("title", title).put("description", description);
  }

  private static FrontMatter head(Role role) {
    return index(role.title(), role.summary())
        .put("categories", List.of(role.category()))
        .put("names", role.aliases()) // 'aliases' would be redirects
        .templates(role.templates())
        .put("related", role.related())
        .put("letter", role.slug())
        .skills(role.skills())
        .put("sections", role.sections())
        .put("author", "editors")
        .put("date", role.updated());
  }

  private static FrontMatter head(Letter letter) {
    return index(letter.title(), letter.summary())
        .put("role", letter.slug())
        .templates(letter.templates())
        .put("author", "editors")
        .put("date", letter.updated());
  }
}

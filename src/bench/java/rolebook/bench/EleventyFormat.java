package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import rolebook.Trees;

/** Writes a corpus as Eleventy reads it: categories are data, all else is pages with tags. */
final class EleventyFormat implements Format {
  private static final Path LAYOUTS = Path.of("src/bench/eleventy");

  @Override
  public String roles() {
    return "resume-examples";
  }

  @Override
  public void write(Corpus corpus, Path folder) throws IOException {
    Trees.copy(LAYOUTS, folder);
    Trees.copy(RolebookFormat.ASSETS, folder.resolve("assets"));
    Trees.write(folder.resolve("_data/categories.json"), categories(corpus));
    FrontMatter about = head("About", Corpus.ABOUT).put("layout", "base.njk");
    write(folder.resolve("about.md"), about, Corpus.about());
    for (Look look : Look.ALL) {
      FrontMatter head = head(look.name(), look.summary()).put("tone", look.tone());
      write(folder.resolve("resume-templates/" + look.slug() + ".md"), head, "");
    }
    for (int number = 0; number < corpus.size(); number++) {
      Role role = corpus.role(number);
      Letter letter = corpus.letter(number);
      write(folder.resolve("resume-examples/" + role.slug() + ".md"), head(role), role.body());
      write(
          folder.resolve("cover-letter-examples/" + letter.slug() + ".md"),
          head(letter),
          letter.body());
    }
  }

  private static String categories(Corpus corpus) {
    return corpus.categories().stream()
        .map(
            category ->
                "{\"id\": \"%s\", \"name\": \"%s\", \"summary\": \"%s\"}"
                    .formatted(category.id(), category.name(), category.summary()))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static void write(Path file, FrontMatter head, String body) {
    Trees.write(file, head.above(PlainMarkdown.of(body)));
  }

  private static FrontMatter head(String title, String summary) {
    return new FrontMatter().put("title", title).put("summary", summary);
  }

  private static FrontMatter head(Role role) {
    return head(role.title(), role.summary())
        .put("category", role.category())
        .put("names", role.aliases())
        .templates(role.templates())
        .put("related", role.related())
        .put("letter", role.slug())
        .skills(role.skills())
        .put("sections", role.sections())
        .put("author", "editors")
        .put("date", role.updated());
  }

  private static FrontMatter head(Letter letter) {
    return head(letter.title(), letter.summary())
        .put("role", letter.slug())
        .templates(letter.templates())
        .put("author", "editors")
        .put("date", letter.updated());
  }
}

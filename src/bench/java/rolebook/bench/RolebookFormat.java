package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import rolebook.Trees;

/** Writes a corpus as Rolebook reads it, with the theme whose pages the others have too. */
final class RolebookFormat implements Format {
  private static final Path THEME = Path.of("src/bench/theme");

  /** What the pages load, whoever makes them. */
  static final Path ASSETS = THEME.resolve("assets");

  @Override
  public String roles() {
    return "content/roles";
  }

  @Override
  public void write(Corpus corpus, Path folder) throws IOException {
    Path content = folder.resolve("content");
    Trees.copy(THEME, folder.resolve("themes/bench"));
    settings(corpus, content);
    for (Look look : Look.ALL) {
      Path home = content.resolve("templates/" + look.slug());
      Trees.write(
          home.resolve("template.yaml"),
          "name: %s\nsummary: %s\ntone: %s\n".formatted(look.name(), look.summary(), look.tone()));
      Trees.write(home.resolve("document.css"), look.stylesheet());
    }
    for (int number = 0; number < corpus.size(); number++) {
      Role role = corpus.role(number);
      Letter letter = corpus.letter(number);
      Trees.write(content.resolve("roles/" + role.slug() + ".md"), text(role));
      Trees.write(content.resolve("letters/" + letter.slug() + ".md"), text(letter));
    }
  }

  private static void settings(Corpus corpus, Path content) {
    Trees.write(
        content.resolve("site.yaml"),
        """
        title: Guides
        url: https://guides.example.org
        tagline: Advice for one job at a time
        language: en
        theme: bench
        navigation:
          - {label: Résumé examples, to: /resume-examples/}
          - {label: Cover letters, to: /cover-letter-examples/}
          - {label: Templates, to: /resume-templates/}
          - {label: About, to: "page:about"}
        """);
    var categories = new StringBuilder();
    for (Category category : corpus.categories()) {
      categories.append(
          "- id: %s\n  name: %s\n  summary: %s\n"
              .formatted(category.id(), category.name(), category.summary()));
    }
    Trees.write(content.resolve("categories.yaml"), categories.toString());
    Trees.write(content.resolve("authors.yaml"), "- {id: editors, name: The Editors}\n");
    var about = new FrontMatter().put("title", "About").put("summary", Corpus.ABOUT);
    Trees.write(content.resolve("pages/about.md"), about.above(Corpus.about()));
  }

  private static String text(Role role) {
    return new FrontMatter()
        .put("title", role.title())
        .put("category", role.category())
        .put("summary", role.summary())
        .put("aliases", role.aliases())
        .templates(role.templates())
        .put("related", role.related())
        .skills(role.skills())
        .put("sections", role.sections())
        .put("author", "editors")
        .put("updated", role.updated())
        .above(role.body());
  }

  private static String text(Letter letter) {
    return new FrontMatter()
        .put("title", letter.title())
        .put("summary", letter.summary())
        .templates(letter.templates())
        .put("author", "editors")
        .put("updated", letter.updated())
        .above(letter.body());
  }
}

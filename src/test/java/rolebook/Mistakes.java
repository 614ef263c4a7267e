package rolebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rolebook.generator.Chance;

/** Plants mistakes in content. */
final class Mistakes {
  private Mistakes() {}

  /** Plants one mistake or some in every entry of a project. */
  static void plant(Path project, long seed) throws IOException {
    var chance = new Chance(seed);
    Path content = project.resolve("content");
    for (String file : Trees.files(content)) {
      if (file.endsWith(".md")) {
        add(content.resolve(file), "\n\nOne, [two](role:noone-%d), ![](/İ.png), [^99].\n", chance);
      } else if (file.matches("(roles|letters|templates)/.*[.]yaml")) {
        add(content.resolve(file), "\nTİTLE-%d: 1\n", chance);
      }
    }
    add(content.resolve("categories.yaml"), "\n- id: I İ %d\n", chance);
  }

  /** Plants mistakes that show only in rendered pages. */
  static void plantInTheme(Path project) throws IOException {
    Path theme = project.resolve("themes/default");
    Trees.copy(Path.of("themes/default"), theme);
    Path cards = theme.resolve("views/cards.ftlh");
    String broken =
        "<a href=\"/nothing/\" id=\"twice\"></a><a href=\"${card.href}#none\">${card.title}";
    Files.writeString(cards, Files.readString(cards).replace("${card.title}", broken));
  }

  private static void add(Path file, String text, Chance chance) throws IOException {
    String more = text.replace("%d", String.valueOf(chance.between(10, 99)));
    Files.writeString(file, Files.readString(file) + more);
  }
}

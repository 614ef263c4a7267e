package rolebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Saves a role and a stylesheet again and again, each time a little changed. */
final class Edits {
  private static final double MICROS = 1e3;
  private static final double NANOS = 1e6;

  private final Path role;
  private final Path stylesheet;
  private final String text;
  private final String css;

  Edits(Project project) throws IOException {
    String slug = project.corpus().role(project.corpus().size() / 2).slug();
    role = project.folder().resolve("content/roles/" + slug + ".md");
    stylesheet = project.folder().resolve("themes/bench/assets/style.css");
    text = Files.readString(role);
    css = Files.readString(stylesheet);
  }

  /** Saves an edit; the time of day when that was done, in milliseconds. */
  double save(Change change, int number) throws IOException {
    switch (change) {
      case BODY ->
          Files.writeString(
              role, text.replaceFirst("\n\n## Tips", " Edit %s.\n\n## Tips".formatted(number)));
      case TITLE ->
          Files.writeString(
              role, text.replaceFirst("\ntitle: ", "\ntitle: Edit %s ".formatted(number)));
      case STYLESHEET ->
          Files.writeString(stylesheet, css + ":root { --edit: %s }\n".formatted(number));
    }
    Instant now = Instant.now();
    return now.getEpochSecond() * MICROS + now.getNano() / NANOS;
  }
}

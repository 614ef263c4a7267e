package rolebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A corpus as the project of one generator, and the site that it makes of it.
 *
 * @param corpus what is in it
 * @param folder where it is
 */
record Project(Tool tool, Corpus corpus, Path folder) {
  /** The end of an introduction, with the sentence that an edit puts there. */
  private static final Pattern END =
      Pattern.compile("(?: Looked over (\\d+) times\\.)?\n\n## Tips");

  /** Writes a project into a folder, in place of what is there. */
  static Project write(Tool tool, Corpus corpus, Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    tool.format().write(corpus, folder);
    return new Project(tool, corpus, folder);
  }

  Path output() {
    return folder.resolve(tool.output());
  }

  Sample build() throws IOException, InterruptedException {
    return Command.measure(tool.command(folder), folder, folder.getParent());
  }

  /** Deletes the site, and whatever a build could save work with. */
  void clean() throws IOException {
    delete(output());
    for (String leftover : tool.leftovers()) {
      delete(folder.resolve(leftover));
    }
  }

  /**
   * Changes a sentence in the body of one role, of which no other page shows it; each time it
   * becomes another one.
   *
   * @return the role's file
   */
  Path edit() throws IOException {
    String slug = corpus.role(corpus.size() / 2).slug();
    Path file = folder.resolve(tool.format().roles()).resolve(slug + ".md");
    String text = Files.readString(file);
    Files.writeString(file, END.matcher(text).replaceFirst(Project::next));
    return file;
  }

  private static String next(MatchResult end) {
    int times = end.group(1) == null ? 1 : Integer.parseInt(end.group(1)) + 1;
    return " Looked over %s times.\n\n## Tips".formatted(times);
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}

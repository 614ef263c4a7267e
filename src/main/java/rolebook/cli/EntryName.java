package rolebook.cli;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import rolebook.content.Slugs;
import rolebook.diagnostic.Visible;

/**
 * What something new is called: of its slug and its title, the user gives one.
 *
 * @param slug the slug, which is the address
 * @param title the title
 */
record EntryName(String slug, String title) {
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}'’&-]*( [\\p{L}\\p{N}'’&-]+)*");

  /** A text that nobody would want as a title: a slug, or words in lower case. */
  private static final Pattern TYPED_QUICKLY = Pattern.compile("[a-z0-9]+(?:[ -][a-z0-9]+)*");

  /**
   * The name from what a user typed.
   *
   * @param example a name to show to a user whose own makes no slug
   * @param wrong what is thrown for wrong usage
   */
  static EntryName of(String typed, String example, Function<String, ParameterException> wrong) {
    String name = typed.strip();
    String slug = Slugs.closest(name);
    if (slug.isEmpty()) {
      throw wrong.apply("'%s' makes no address; take a name such as '%s'".formatted(name, example));
    }
    return new EntryName(slug, TYPED_QUICKLY.matcher(name).matches() ? capitalized(name) : name);
  }

  /** The title as a YAML file has it. */
  String yaml() {
    return yaml(title);
  }

  /** A text as a YAML file has it: in quotes where it could be taken for something else. */
  static String yaml(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + Visible.text(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String capitalized(String name) {
    var words = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return words.toString();
  }
}

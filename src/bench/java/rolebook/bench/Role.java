package rolebook.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up role.
 *
 * @param aliases what else people call it
 * @param related the slugs of related roles
 * @param body its Markdown, with Rolebook's links and line ends; see {@link PlainMarkdown}
 */
record Role(
    String slug,
    String title,
    String category,
    String summary,
    List<String> aliases,
    List<Pairing> templates,
    List<String> related,
    List<Skills> skills,
    List<String> sections,
    LocalDate updated,
    String body) {

  /** A résumé template that suits, and why. */
  record Pairing(String template, String why) {}

  /** Skills that have something in common. */
  record Skills(String name, List<String> keywords) {}
}

package rolebook.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up cover letter; its role has the same slug.
 *
 * @param body its Markdown, with Rolebook's links and line ends; see {@link PlainMarkdown}
 */
record Letter(
    String slug,
    String title,
    String summary,
    List<Role.Pairing> templates,
    LocalDate updated,
    String body) {}

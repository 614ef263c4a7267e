package rolebook.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Location;

/**
 * What every entry has, whatever its kind.
 *
 * @param kind what it is
 * @param slug its slug
 * @param at where its keys begin
 * @param title its title, as written; empty if the writer may leave it out and did
 * @param summary one or two sentences about it, plain text
 * @param draft whether it is a draft
 * @param updated when it was last looked over, or null
 * @param author who wrote it: an id in authors.yaml, or null
 * @param reviewer who reviewed it: an id in authors.yaml, or null
 * @param formerly the slugs that it once had
 * @param allow the rules of writing that it is excused from, each with the reason, at its name
 * @param texts its file and the places in it
 */
public record Head(
    Kind kind,
    String slug,
    Location at,
    String title,
    String summary,
    boolean draft,
    @Nullable LocalDate updated,
    @Nullable Located<String> author,
    @Nullable Located<String> reviewer,
    List<Located<String>> formerly,
    Map<String, Located<String>> allow,
    Texts texts) {
  public Head {
    author = author == null ? null : Located.shared(author);
    reviewer = reviewer == null ? null : Located.shared(reviewer);
  }
}

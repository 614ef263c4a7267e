package rolebook.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide to the résumé for one job, as other pages may show it; the rest is its {@link RoleBody}.
 *
 * @param head what every entry has
 * @param noun the role inside a sentence: {@code backend engineer}
 * @param plural several of them: {@code backend engineers}
 * @param category the id of its category
 * @param aliases what else people call it
 * @param pairings the résumé templates that suit it, best first
 * @param letter the slug of its letter where the writer named one, or null
 * @param related the slugs of the roles that the writer named as related
 */
public record Role(
    Head head,
    String noun,
    String plural,
    Located<String> category,
    List<Located<String>> aliases,
    List<Pairing> pairings,
    @Nullable Located<String> letter,
    List<Located<String>> related)
    implements Entry {
  public Role {
    category = Located.shared(category);
  }

  /** The address of its sample résumé in JSON Resume's format. */
  public String json() {
    return address() + "resume.json";
  }
}

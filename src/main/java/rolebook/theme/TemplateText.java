package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A résumé template.
 *
 * @param title its name
 * @param href the address of its page
 * @param summary its summary
 * @param tone how it speaks: {@code classic}, {@code modern}, …
 * @param columns how many columns it sets
 * @param ats whether it is proven to parse cleanly
 * @param highlights the résumé's sections that it brings forward
 * @param fits the categories that it suits
 * @param roles the roles that it is paired with, and why
 * @param look how it dresses documents
 * @param resume a résumé of a role that it is paired with, or null where there are no guides
 * @param letter a letter that it is paired with, or null where there is none
 * @param parsed what a parser reads of that template's proof, or null where nothing is proven
 * @param start where a visitor starts a résumé; missing where the site has no builder
 */
public record TemplateText(
    String title,
    String href,
    String summary,
    String tone,
    int columns,
    boolean ats,
    List<String> highlights,
    List<Ref> fits,
    List<PairedRole> roles,
    Look look,
    @Nullable ResumeText resume,
    @Nullable Markup letter,
    @Nullable String parsed,
    @Nullable Action start) {

  /**
   * A role that a template is paired with.
   *
   * @param title the role
   * @param href the address of its guide
   * @param why why the template suits it
   */
  public record PairedRole(String title, String href, String why) {}
}

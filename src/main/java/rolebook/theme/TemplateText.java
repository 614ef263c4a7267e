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
 * @param resume a résumé in it, of a role that it is paired with if there is one
 * @param resumePrint the address of that résumé in it, for the printer
 * @param letter a letter in it, of such a role
 * @param letterPrint the address of that letter in it, for the printer
 * @param proof the proof that it parses cleanly; missing where nothing is proven
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
    @Nullable String resumePrint,
    @Nullable Markup letter,
    @Nullable String letterPrint,
    @Nullable Proof proof,
    @Nullable Action start) {

  /**
   * A role that a template is paired with.
   *
   * @param title the role
   * @param href the address of its guide
   * @param why why the template suits it
   */
  public record PairedRole(String title, String href, String why) {}

  /**
   * A proof that a template parses cleanly.
   *
   * @param points what was checked
   * @param lines the lines that were read from a PDF of a résumé in it, in order
   */
  public record Proof(List<String> points, List<String> lines) {}
}

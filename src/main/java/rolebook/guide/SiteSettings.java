package rolebook.guide;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Severity;

/**
 * What site.yaml says.
 *
 * @param title the site's name
 * @param url where it is published, absolute, ending in a slash
 * @param tagline what it is, in a line, or null
 * @param language the language of its pages, a BCP 47 tag
 * @param theme the name of its theme
 * @param navigation what every page links to
 * @param builder where a visitor starts a résumé, or null
 * @param organization who publishes it, or null
 * @param repository the address of a content file's source, with {@code {path}} in it, or null
 * @param checks the severity of rules by their id; an empty one silences the rule
 * @param extras the extra files that are asked for
 */
public record SiteSettings(
    String title,
    URI url,
    @Nullable String tagline,
    String language,
    Located<String> theme,
    List<NavigationItem> navigation,
    @Nullable Builder builder,
    @Nullable Organization organization,
    @Nullable String repository,
    Map<String, Optional<Severity>> checks,
    Set<String> extras) {

  /** Links in site.yaml and authors.yaml are as if on a page of their own, without places. */
  public static final Texts TEXTS = new Texts("site.yaml", Set.of(), true);

  /** The file's name of the picture that goes with a page where it is shared. */
  public static final String SHARE_IMAGE = "share.png";

  /** What stands in every link before the address: {@code /} or {@code /careers/}. */
  public String basePath() {
    return url.getRawPath();
  }

  /** An address of the site as a link carries it. */
  public String href(String address) {
    return basePath() + Hrefs.encodePath(address.substring(1));
  }

  /** Whether each guide's sample résumé has a page for the printer in each of its templates. */
  public boolean prints() {
    return extras.contains("print");
  }

  /** Whether each guide and each letter is published as Markdown, too. */
  public boolean hasMarkdown() {
    return extras.contains("markdown");
  }

  /** Whether there is a list of all pages for programs that read a site for somebody. */
  public boolean lists() {
    return extras.contains("llms");
  }

  /** Whether guides and letters have pictures that go with them where they are shared. */
  public boolean hasShareImages() {
    return extras.contains("share-images");
  }

  /**
   * A link in the navigation.
   *
   * @param label its words
   * @param to where it leads
   */
  public record NavigationItem(String label, Link to) {}

  /**
   * Where a visitor starts a résumé.
   *
   * @param label the link's words
   * @param url where it leads, absolute
   */
  public record Builder(String label, String url) {}

  /**
   * Who publishes the site.
   *
   * @param name the name
   * @param logo its logo, or null
   * @param sameAs pages elsewhere that are about the same organization
   */
  public record Organization(String name, @Nullable Link logo, List<String> sameAs) {}
}

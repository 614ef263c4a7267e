package rolebook.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Html;
import rolebook.guide.SiteSettings;
import rolebook.theme.Markup;
import rolebook.theme.Ref;
import rolebook.theme.ShareImages;

/** Writes what a page tells browsers, search engines and feed readers. */
final class PageHead {
  private final Frame frame;
  private final SiteSettings settings;
  private final StructuredData data;
  private final String ofEveryPage;

  PageHead(Frame frame) {
    this.frame = frame;
    this.settings = frame.settings();
    this.data = new StructuredData(frame);
    this.ofEveryPage =
        element(
                "link",
                "rel",
                "alternate",
                "type",
                "application/atom+xml",
                "title",
                settings.title(),
                "href",
                frame.site().feed())
            + element("link", "rel", "icon", "href", frame.icon())
            + "<script type=\"speculationrules\">%s</script>\n".formatted(SecurityPolicy.AHEAD);
  }

  /**
   * The head of a page that search engines may not list.
   *
   * @param article the guide or letter that it shows, or null
   */
  Markup unlisted(String description, @Nullable Article article) {
    return new Markup(
        opening(description) + meta("robots", "noindex") + ofEveryPage + markdown(article));
  }

  /**
   * The head of a page that search engines may list.
   *
   * @param title the page's title
   * @param description what it is about
   * @param canonical its address, absolute
   * @param trail the pages above it; empty for the home page
   * @param article the guide or letter that it shows, or null
   */
  Markup listed(
      String title,
      String description,
      String canonical,
      List<Ref> trail,
      @Nullable Article article) {
    return new Markup(
        opening(description)
            + element("link", "rel", "canonical", "href", canonical)
            + ofEveryPage
            + markdown(article)
            + openGraph(title, description, canonical, article)
            + shareImage(title, article)
            + (article == null ? "" : data.article(title, canonical, article))
            + (trail.isEmpty()
                ? data.webSite() + data.organization()
                : data.breadcrumbs(trail, title, canonical)));
  }

  /** The policy comes first, because it holds for what stands behind it. */
  private static String opening(String description) {
    return element(
            "meta", "http-equiv", "Content-Security-Policy", "content", SecurityPolicy.OF_A_PAGE)
        + meta("description", description);
  }

  /** Where programs that read a site for somebody find the same text without the page around it. */
  private String markdown(@Nullable Article article) {
    return article == null || !settings.hasMarkdown()
        ? ""
        : element(
            "link",
            "rel",
            "alternate",
            "type",
            "text/markdown",
            "href",
            settings.href(article.entry().markdown()));
  }

  private String openGraph(
      String title, String description, String canonical, @Nullable Article article) {
    var html = new StringBuilder();
    html.append(property("og:type", article == null ? "website" : "article"));
    html.append(property("og:title", title));
    html.append(property("og:description", description));
    html.append(property("og:url", canonical));
    html.append(property("og:site_name", settings.title()));
    Locale language = Locale.forLanguageTag(settings.language());
    if (!language.getCountry().isEmpty()) { // Open Graph knows no language without its country
      html.append(property("og:locale", language.getLanguage() + "_" + language.getCountry()));
    }
    LocalDate updated = article == null ? null : article.entry().head().updated();
    if (updated != null) {
      html.append(property("article:modified_time", updated.toString()));
    }
    return html.toString();
  }

  /** Networks show the picture large, and read its words to those who cannot see it. */
  private String shareImage(String title, @Nullable Article article) {
    if (!settings.hasShareImages()) {
      return "";
    }
    String address =
        article == null ? "/" + SiteSettings.SHARE_IMAGE : article.entry().shareImage();
    String words = article == null ? settings.title() : title;
    return property("og:image", frame.absolute(address))
        + property("og:image:type", "image/png")
        + property("og:image:width", String.valueOf(ShareImages.WIDTH))
        + property("og:image:height", String.valueOf(ShareImages.HEIGHT))
        + property("og:image:alt", words)
        + meta("twitter:card", "summary_large_image");
  }

  private static String meta(String name, String content) {
    return element("meta", "name", name, "content", content);
  }

  private static String property(String property, String content) {
    return element("meta", "property", property, "content", content);
  }

  private static String element(String name, String... attributes) {
    var html = new StringBuilder("<").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = Html.escape(attributes[i + 1]);
      html.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return html.append(">\n").toString();
  }
}

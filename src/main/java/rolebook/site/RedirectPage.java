package rolebook.site;

import java.nio.charset.StandardCharsets;
import rolebook.guide.Html;

/** Writes the page at an address that a page once had. */
final class RedirectPage {
  private RedirectPage() {}

  /**
   * @param language the site's language
   * @param href where the page is now, as links carry it
   * @param canonical the same, absolute
   */
  static byte[] write(String language, String href, String canonical) {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=%s">
        <link rel="canonical" href="%s">
        </head>
        <body>
        <p><a href="%s">%s</a></p>
        </body>
        </html>
        """
        .formatted(
            Html.escape(language),
            Html.escape(canonical),
            Html.escape(href),
            Html.escape(canonical),
            Html.escape(href),
            Html.escape(canonical))
        .getBytes(StandardCharsets.UTF_8);
  }
}

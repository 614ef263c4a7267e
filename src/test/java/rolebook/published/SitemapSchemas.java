package rolebook.published;

/** The schemas of the sitemap protocol, 0.9, as a library carries them. */
public final class SitemapSchemas {
  /** A file of addresses. */
  public static final XmlSchema OF_ADDRESSES =
      XmlSchema.w3c("/com/redfin/sitemapgenerator/sitemap.xsd");

  /** A file that names files of addresses. */
  public static final XmlSchema OF_AN_INDEX =
      XmlSchema.w3c("/com/redfin/sitemapgenerator/siteindex.xsd");

  private SitemapSchemas() {}
}

package rolebook.external;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One file of a sitemap.
 *
 * @param pages when each page was last changed, by its address; empty where that is not said
 * @param parts the addresses of further files, if it is an index
 */
record SitemapFile(Map<String, String> pages, List<String> parts) {
  private static final int DATE = "2026-11-01".length();

  /** Where an item's own texts are: an image in it has an address, too. */
  private static final int DEPTH_OF_TEXTS = 3;

  /**
   * Reads a file. Nothing that it names is fetched: a document type is refused.
   *
   * @param shown its name in messages
   */
  static SitemapFile read(byte[] bytes, String shown) throws SitemapException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      SitemapFile file = read(xml);
      if (file == null) {
        throw new SitemapException("'%s' is no sitemap".formatted(shown));
      }
      return file;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new SitemapException(
          "'%s' is no sitemap: line %s is no XML".formatted(shown, Math.max(1, line)));
    }
  }

  /** The file, or null if the document is of another kind. */
  private static @Nullable SitemapFile read(XMLStreamReader xml) throws XMLStreamException {
    var file = new SitemapFile(new HashMap<>(), new ArrayList<>());
    int depth = 0;
    String item = "";
    String address = "";
    String day = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        return null;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        if (depth == 1 && !name.equals("urlset") && !name.equals("sitemapindex")) {
          return null;
        } else if (depth == DEPTH_OF_TEXTS - 1) {
          item = name;
          address = "";
          day = "";
        } else if (depth == DEPTH_OF_TEXTS && name.equals("loc")) {
          address = xml.getElementText().strip();
          depth--;
        } else if (depth == DEPTH_OF_TEXTS && name.equals("lastmod")) {
          String text = xml.getElementText().strip();
          day = text.substring(0, Math.min(DATE, text.length()));
          depth--;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth == 1 && !address.isEmpty()) {
          if (item.equals("sitemap")) {
            file.parts().add(address);
          } else {
            file.pages().put(address, day);
          }
          address = "";
        }
      }
    }
    return file;
  }
}

package rolebook.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the pages of a site hold that could do something, as far as a theme puts it there. */
final class PublishedPages {
  private static final Set<String> OF_MARKDOWN =
      Set.of(
          "a",
          "blockquote",
          "br",
          "code",
          "del",
          "em",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "img",
          "input",
          "li",
          "ol",
          "p",
          "pre",
          "strong",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul",
          "div",
          "span",
          "b",
          "dl",
          "dt",
          "dd",
          "nav",
          "time",
          "section",
          "footer",
          "article",
          "title",
          "head",
          "body",
          "html",
          "meta",
          "link",
          "h1",
          "main",
          "header");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "poster", "srcset", "data", "xlink:href");
  private static final List<String> SAFE = List.of("http", "https", "mailto", "tel");

  private final Set<String> elements = new TreeSet<>(OF_MARKDOWN);
  private final Set<String> scripts = new TreeSet<>();

  /** Learns from a site without mistakes what its theme emits. */
  PublishedPages(SortedMap<String, String> site) {
    site.forEach(
        (file, html) -> {
          if (file.endsWith(".html")) {
            for (Element element : Jsoup.parse(Bytes.text(html)).getAllElements()) {
              elements.add(element.tagName());
              if (element.tagName().equals("script")) {
                scripts.add(shape(element));
              }
            }
          }
        });
  }

  /** A script without the address that its site has; of data only that it is data. */
  private static String shape(Element script) {
    if (isData(script)) {
      return script.attr("type");
    }
    return script.attr("src").replaceFirst(".*/", "") + " " + script.data() + script.attr("type");
  }

  /** What is in a site that its theme does not emit. */
  List<String> complaints(SortedMap<String, String> site, boolean ownTheme) {
    var complaints = new ArrayList<String>();
    site.forEach(
        (file, bytes) -> {
          if (bytes.contains("root:x:0:0")) {
            complaints.add(file + " shows a file of the machine");
          }
          if (file.equals("feed.xml") || file.equals("sitemap.xml")) {
            xml(file, Bytes.text(bytes), complaints);
          } else if (file.endsWith(".html") && !ownTheme && !isAsset(file)) {
            html(file, Jsoup.parse(Bytes.text(bytes)), complaints);
          }
        });
    return complaints;
  }

  private static boolean isData(Element script) {
    return script.attr("type").equals("application/ld+json");
  }

  /** Pages are folders; other HTML was copied as it is. */
  private static boolean isAsset(String file) {
    return !file.endsWith("index.html") && !file.equals("404.html");
  }

  private void html(String file, Document document, List<String> complaints) {
    for (Element element : document.getAllElements()) {
      String name = element.tagName();
      if (!name.equals("#root") && !elements.contains(name)) {
        complaints.add(file + " holds an element of nobody: " + element.outerHtml());
      }
      if (name.equals("script") && !scripts.contains(shape(element))) {
        complaints.add(file + " holds a script of nobody: " + element.outerHtml());
      }
      if (isData(element) && !isJson(element.data())) {
        complaints.add(file + " holds data that nobody can read: " + element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        if (!isSafe(attribute)) {
          complaints.add(file + " holds what could do something: " + attribute.html());
        }
      }
    }
  }

  private static boolean isJson(String text) {
    try {
      return JSON.readTree(text).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static boolean isSafe(Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
      return false;
    }
    String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    int colon = value.indexOf(':');
    String scheme = colon < 0 ? "" : value.substring(0, colon);
    return !ADDRESSES.contains(key)
        || !scheme.matches("[a-z][a-z0-9+.-]*")
        || SAFE.contains(scheme)
        || value.equals("data:,"); // no icon
  }

  private static void xml(String file, String text, List<String> complaints) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException | IOException e) {
      complaints.add(file + " is no XML: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}

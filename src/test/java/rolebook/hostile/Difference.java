package rolebook.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds where one site's files say anything else than another's, once its marks are replaced. */
final class Difference {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnaryOperator<String> read;
  private final List<String> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private String file = "";

  /**
   * @param read what is to be read in a mark's place
   */
  Difference(UnaryOperator<String> read) {
    this.read = read;
  }

  /** What was found so far. */
  List<String> found() {
    return found;
  }

  /** The marks that were seen so far. */
  Set<String> seen() {
    return seen;
  }

  void compare(String name, String marked, String other) {
    file = name;
    if (name.endsWith(".html")) {
      compare(Jsoup.parse(marked), Jsoup.parse(other));
    } else if (name.endsWith(".xml")) {
      Parser xml = Parser.xmlParser();
      compare(Jsoup.parse(marked, xml), Jsoup.parse(other, xml));
    } else if (!marked.equals(other)) {
      add("", marked, other);
    }
  }

  private void compare(Node marked, Node other) {
    if (!marked.nodeName().equals(other.nodeName())) {
      add("", marked.outerHtml(), other.outerHtml());
      return;
    }
    if (marked instanceof TextNode text) {
      compareTexts(marked, text.getWholeText(), ((TextNode) other).getWholeText());
    } else if (marked instanceof DataNode data) {
      compareData(marked, data.getWholeData(), ((DataNode) other).getWholeData());
    } else {
      compareAttributes(marked, other);
      List<Node> children = marked.childNodes();
      List<Node> others = other.childNodes();
      for (int i = 0; i < Math.min(children.size(), others.size()); i++) {
        compare(children.get(i), others.get(i));
      }
      if (children.size() != others.size()) {
        add(" has other children", marked.outerHtml(), other.outerHtml());
      }
    }
  }

  private void compareAttributes(Node marked, Node other) {
    List<String> names = marked.attributes().asList().stream().map(Attribute::getKey).toList();
    List<String> others = other.attributes().asList().stream().map(Attribute::getKey).toList();
    if (!names.equals(others)) {
      add(" has other attributes", marked.outerHtml(), other.outerHtml());
    }
    for (Attribute attribute : marked.attributes()) {
      String value = attribute.getValue();
      boolean derived = // ids are made of headings
          attribute.getKey().equals("id")
              || (attribute.getKey().equals("href") && value.startsWith("#"));
      if (!derived) {
        compareTexts(marked, value, other.attr(attribute.getKey()));
      }
    }
  }

  /** JSON is compared as what it means. */
  private void compareData(Node at, String marked, String other) {
    try {
      compareJson(at, JSON.readTree(marked), JSON.readTree(other));
    } catch (JsonProcessingException e) {
      add(" is no JSON", marked, other);
    }
  }

  private void compareJson(Node at, JsonNode marked, JsonNode other) {
    if (marked.isTextual() || marked.size() != other.size()) {
      compareTexts(at, marked.asText(), other.asText());
    }
    for (Map.Entry<String, JsonNode> property : marked.properties()) {
      compareJson(at, property.getValue(), other.path(property.getKey()));
    }
    for (int i = 0; marked.isArray() && i < marked.size(); i++) {
      compareJson(at, marked.get(i), other.path(i));
    }
  }

  private void compareTexts(Node at, String marked, String other) {
    MarkedProject.MARK.matcher(marked).results().forEach(mark -> seen.add(mark.group()));
    String expected =
        MarkedProject.MARK
            .matcher(marked)
            .replaceAll(mark -> Matcher.quoteReplacement(read.apply(mark.group())));
    if (!expected.equals(other)) {
      add(" in " + at.parent().nodeName(), expected, other);
    }
  }

  private void add(String where, String expected, String other) {
    found.add("%s%s:%n  expected %s%n  but was  %s%n".formatted(file, where, expected, other));
  }
}

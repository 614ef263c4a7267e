package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rolebook.proof.Field.Kind;

/**
 * What a document says, as its HTML has it: what must come out of a print.
 *
 * @param resume whether it is a résumé; else it is a letter
 * @param language its language
 * @param title the title of its page
 * @param fields its fields, in order
 * @param outline its headings and list items by their elements' names, in order
 * @param jobs its jobs, schools and projects, in order
 */
record DocumentText(
    boolean resume,
    String language,
    String title,
    List<Field> fields,
    List<String> outline,
    List<Job> jobs) {
  private static final String BLOCKS = "h1, h2, h3, p, li";
  private static final String OUTLINE = "h1, h2, h3, li";

  /**
   * Reads the document on a print page.
   *
   * @return null if there is none
   */
  static @Nullable DocumentText of(String html) {
    Document page = Jsoup.parse(html);
    Element document = page.selectFirst(".document");
    if (document == null) {
      return null;
    }
    var fields = new ArrayList<Field>();
    for (Element block : document.select(BLOCKS)) {
      if (block.hasClass("contact")) {
        block.select("> span").forEach(span -> add(fields, Kind.CONTACT, span));
      } else {
        add(fields, kind(block), block);
      }
    }
    return new DocumentText(
        document.hasClass("resume"),
        document.attr("lang").isEmpty() ? page.select("html").attr("lang") : document.attr("lang"),
        page.title(),
        List.copyOf(fields),
        document.select(OUTLINE).stream().map(Element::normalName).toList(),
        document.select("article article").stream().map(DocumentText::job).toList());
  }

  private static void add(List<Field> fields, Kind kind, Element block) {
    String text = text(block);
    if (!text.isEmpty()) {
      fields.add(new Field(kind, text));
    }
  }

  private static Kind kind(Element block) {
    return switch (block.normalName()) {
      case "h1" -> Kind.NAME;
      case "h2" -> Kind.SECTION;
      case "h3" -> Kind.ENTRY;
      case "li" -> block.closest("article article") == null ? Kind.ITEM : Kind.BULLET;
      default ->
          block.hasClass("dates")
              ? Kind.DATES
              : block.hasClass("place") ? Kind.PLACE : Kind.PARAGRAPH;
    };
  }

  private static Job job(Element article) {
    Element dates = article.selectFirst("> .dates");
    Element employer = article.selectFirst("> .place b");
    Element section = article.closest("section");
    return new Job(
        section == null ? "" : section.select("> h2").text(),
        article.select("> h3").stream().map(DocumentText::text).findFirst().orElse(""),
        dates == null ? null : text(dates),
        employer == null ? null : text(employer),
        article.select("li").stream().map(DocumentText::text).toList());
  }

  /** The text of a block without that of the blocks in it. */
  private static String text(Element block) {
    Element own = block.clone();
    own.children().select(BLOCKS).remove();
    return own.text().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** The fields of a kind, in order. */
  List<String> texts(Kind kind) {
    return fields.stream().filter(f -> f.kind() == kind).map(Field::text).toList();
  }

  /** All that it says, one field a line. */
  String whole() {
    return String.join("\n", fields.stream().map(Field::text).toList());
  }
}

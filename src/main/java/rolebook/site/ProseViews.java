package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rolebook.guide.Asset;
import rolebook.guide.Guide;
import rolebook.guide.Html;
import rolebook.guide.LetterBody;
import rolebook.guide.Link;
import rolebook.guide.Prose;
import rolebook.guide.Question;
import rolebook.guide.Section;
import rolebook.guide.Tip;
import rolebook.guide.Tips;
import rolebook.theme.Markup;
import rolebook.theme.Part;
import rolebook.theme.TipList;
import rolebook.theme.TipText;

/** Turns the texts of an entry into what views see: links lead somewhere. */
final class ProseViews {
  private final Map<Link, Guide.Destination> links;

  /**
   * @param links where the links in the texts lead
   */
  ProseViews(Map<Link, Guide.Destination> links) {
    this.links = links;
  }

  Markup markup(Prose prose) {
    return new Markup(prose.toHtml(link -> attributes(link, "")));
  }

  /**
   * A sample letter as a document of its own: what it says of its page, it says from anywhere.
   *
   * @param page the address of its page
   */
  Markup document(LetterBody letter, String page) {
    return new Markup(letter.letter().toHtml(link -> attributes(link, page)));
  }

  List<Markup> markup(List<Prose> proses) {
    return proses.stream().map(this::markup).toList();
  }

  /**
   * The attributes of a link.
   *
   * @param page what stands before the place on the page that a link leads to
   */
  private String attributes(Link link, String page) {
    Guide.Destination destination = Objects.requireNonNull(links.get(link));
    String place = destination.href().startsWith("#") ? page : "";
    String href = Html.escape(place + destination.href());
    if (!link.image()) {
      return " href=\"" + href + "\"";
    }
    Asset.ImageSize size = destination.size();
    return " src=\""
        + href
        + "\""
        + (size == null ? "" : " width=\"%s\" height=\"%s\"".formatted(size.width(), size.height()))
        + " loading=\"lazy\"";
  }

  TipList tips(Tips tips) {
    var list = new ArrayList<TipText>();
    for (Tip tip : tips.list()) {
      int number = list.size() + 1;
      list.add(
          new TipText(
              number, "tip-" + number, markup(tip.lead()), markup(tip.text()), markup(tip.more())));
    }
    return new TipList(markup(tips.intro()), list);
  }

  List<Part> parts(List<Section> sections) {
    return sections.stream().map(s -> new Part(s.heading(), s.id(), markup(s.text()))).toList();
  }

  List<Part> questions(List<Question> questions) {
    return questions.stream().map(q -> new Part(q.question(), q.id(), markup(q.answer()))).toList();
  }
}

package rolebook.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Asset;
import rolebook.guide.Author;
import rolebook.guide.Guide;
import rolebook.guide.Head;
import rolebook.guide.Html;
import rolebook.guide.Letter;
import rolebook.guide.Link;
import rolebook.guide.Located;
import rolebook.guide.Prose;
import rolebook.guide.Question;
import rolebook.guide.Section;
import rolebook.guide.SiteSettings;
import rolebook.guide.Tip;
import rolebook.guide.Tips;
import rolebook.theme.Byline;
import rolebook.theme.Day;
import rolebook.theme.Markup;
import rolebook.theme.Part;
import rolebook.theme.Person;
import rolebook.theme.TipList;
import rolebook.theme.TipText;

/** Turns the texts of entries into what views see: links lead somewhere, dates have words. */
final class ProseViews {
  private final Guide guide;
  private final DateTimeFormatter days;

  ProseViews(Guide guide) {
    this.guide = guide;
    Locale language = Locale.forLanguageTag(guide.settings().language());
    this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
  }

  Markup markup(Prose prose, Head head) {
    return new Markup(prose.toHtml(link -> attributes(link, head, "")));
  }

  /** A sample letter as a document of its own: what it says of its page, it says from anywhere. */
  Markup document(Letter letter) {
    String page = guide.href(letter.address());
    return new Markup(letter.body().letter().toHtml(link -> attributes(link, letter.head(), page)));
  }

  List<Markup> markup(List<Prose> proses, Head head) {
    return proses.stream().map(p -> markup(p, head)).toList();
  }

  /**
   * The attributes of a link.
   *
   * @param page what stands before the place on the page that a link leads to
   */
  private String attributes(Link link, Head head, String page) {
    Guide.Destination destination = guide.resolve(link, head.texts());
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

  TipList tips(Tips tips, Head head) {
    var list = new ArrayList<TipText>();
    for (Tip tip : tips.list()) {
      int number = list.size() + 1;
      list.add(
          new TipText(
              number,
              "tip-" + number,
              markup(tip.lead(), head),
              markup(tip.text(), head),
              markup(tip.more(), head)));
    }
    return new TipList(markup(tips.intro(), head), list);
  }

  List<Part> parts(List<Section> sections, Head head) {
    return sections.stream()
        .map(s -> new Part(s.heading(), s.id(), markup(s.text(), head)))
        .toList();
  }

  List<Part> questions(List<Question> questions, Head head) {
    return questions.stream()
        .map(q -> new Part(q.question(), q.id(), markup(q.answer(), head)))
        .toList();
  }

  Byline byline(Head head) {
    return new Byline(person(head.author()), person(head.reviewer()), day(head.updated()));
  }

  private @Nullable Person person(@Nullable Located<String> id) {
    Author author = guide.author(id);
    return author == null
        ? null
        : new Person(author.name(), author.title(), author.bio(), href(author.url()));
  }

  /** The address that a link in a key leads to, or null without a link. */
  @Nullable String href(@Nullable Link link) {
    return link == null ? null : guide.resolve(link, SiteSettings.TEXTS).href();
  }

  @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : new Day(date.toString(), days.format(date));
  }
}

package rolebook.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.content.MarkdownText;
import rolebook.guide.Hrefs;
import rolebook.theme.Byline;
import rolebook.theme.Card;
import rolebook.theme.LetterText;
import rolebook.theme.LetterView;
import rolebook.theme.Markup;
import rolebook.theme.Page;
import rolebook.theme.Part;
import rolebook.theme.Person;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.RoleText;
import rolebook.theme.RoleView;
import rolebook.theme.TipList;
import rolebook.theme.TipText;
import rolebook.theme.View;

/**
 * Writes a guide or letter as Markdown, for programs that read a site for somebody: all that its
 * page says, in the order and under the headings that writers use, without the page around it.
 */
final class Twin {
  private final Page page;
  private final MarkdownText markdown;
  private final URI site;
  private final StringBuilder text = new StringBuilder();

  private Twin(Page page, Frame frame) {
    this.page = page;
    this.site = frame.settings().url();
    this.markdown = new MarkdownText(this::absolute);
  }

  /** The bytes of the file that stands beside the page of a guide or letter. */
  static byte[] of(View view, Frame frame) {
    if (view instanceof RoleView role) {
      return new Twin(role.page(), frame).write(role.role());
    }
    LetterView letter = (LetterView) view;
    return new Twin(letter.page(), frame).write(letter.letter());
  }

  private byte[] write(RoleText role) {
    opening(role.summary(), role.byline());
    if (!role.aliases().isEmpty()) {
      block("Also called: " + MarkdownText.plain(String.join(", ", role.aliases())));
    }
    block(markdown.blocks(role.intro().html()));
    tips(role.tips());
    bullets(role.bullets());
    parts(role.parts());
    questions(role.questions());
    skills(role);
    list("Codes of the occupation", codes(role));
    list("Sources", role.sources().stream().map(this::link).toList());
    templates(role.templates());
    list("Sample résumé", List.of(link(new Ref("In JSON Resume's format", role.json()))));
    Card letter = role.letter();
    list("Cover letter", letter == null ? List.of() : List.of(card(letter)));
    list("Related roles", role.related().stream().map(this::card).toList());
    return bytes(role.footnotes());
  }

  private byte[] write(LetterText letter) {
    opening(letter.summary(), letter.byline());
    block(markdown.blocks(letter.intro().html()));
    tips(letter.tips());
    part("Sample letter", letter.letter());
    parts(letter.parts());
    templates(letter.templates());
    Card role = letter.role();
    list("Résumé", role == null ? List.of() : List.of(card(role)));
    return bytes(letter.footnotes());
  }

  private void opening(String summary, Byline byline) {
    block("# " + MarkdownText.plain(page.title()));
    block("> " + MarkdownText.plain(summary));
    var by = new ArrayList<String>();
    addPerson("Written", byline.author(), by);
    addPerson("Reviewed", byline.reviewer(), by);
    if (byline.updated() != null) {
      by.add("Updated on " + byline.updated().iso() + ".");
    }
    by.add(markdown.link(page.href()));
    block(String.join("\\\n", by));
  }

  private void addPerson(String did, @Nullable Person person, List<String> by) {
    if (person != null) {
      String name =
          person.href() == null
              ? MarkdownText.plain(person.name())
              : link(new Ref(person.name(), person.href()));
      String title = person.title() == null ? "" : ", " + MarkdownText.plain(person.title());
      by.add(did + " by " + name + title + ".");
    }
  }

  private void tips(TipList tips) {
    if (tips.list().isEmpty()) {
      return;
    }
    heading("Tips");
    block(markdown.blocks(tips.intro().html()));
    var items = new ArrayList<String>();
    for (TipText tip : tips.list()) {
      String more = markdown.blocks(tip.more().html());
      String line = line(markdown.strong(tip.lead().html()), markdown.line(tip.text().html()));
      String item = more.isEmpty() ? line : line + "\n\n" + more;
      items.add(MarkdownText.under(tip.number() + ". ", item));
    }
    block(String.join("\n", items));
  }

  /** What a tip says in short, and the rest; a colon that parted them is no word of either. */
  private static String line(String lead, String rest) {
    if (lead.isEmpty() || rest.isEmpty()) {
      return lead + rest;
    }
    int end = lead.length() - "**".length();
    boolean parted = ".!?:…".indexOf(lead.charAt(end - 1)) >= 0;
    return (parted ? lead : lead.substring(0, end) + ":**") + " " + rest;
  }

  private void bullets(RoleText.BulletList bullets) {
    if (bullets.levels().isEmpty()) {
      return;
    }
    heading("Sample bullets");
    block(markdown.blocks(bullets.intro().html()));
    for (RoleText.Level level : bullets.levels()) {
      if (level.name() != null) {
        block("### " + MarkdownText.plain(level.name()));
      }
      block(level.bullets().stream().map(this::bullet).collect(Collectors.joining("\n")));
    }
  }

  private String bullet(RoleText.Bullet bullet) {
    var lines = new ArrayList<String>();
    lines.add(markdown.line(bullet.text().html()));
    addNote("Instead of", markdown.line(bullet.insteadOf().html()), lines);
    addNote("Why", markdown.line(bullet.why().html()), lines);
    String shown =
        bullet.shows().stream().map(s -> "tip " + s.number()).collect(Collectors.joining(", "));
    addNote("Shows", shown, lines);
    return MarkdownText.under("- ", String.join("\n", lines));
  }

  private static void addNote(String name, String note, List<String> lines) {
    if (!note.isEmpty()) {
      lines.add(MarkdownText.under("- ", name + ": " + note));
    }
  }

  private void parts(List<Part> parts) {
    parts.forEach(part -> part(part.title(), part.body()));
  }

  private void part(String title, Markup body) {
    String blocks = markdown.blocks(body.html());
    if (!blocks.isEmpty()) {
      heading(title);
      block(blocks);
    }
  }

  private void questions(List<Part> questions) {
    if (questions.isEmpty()) {
      return;
    }
    heading("Frequently asked questions");
    for (Part question : questions) {
      block("### " + MarkdownText.plain(question.title()));
      block(markdown.blocks(question.body().html()));
    }
  }

  private void skills(RoleText role) {
    var skills = new ArrayList<String>();
    for (RoleText.Skills group : role.skills()) {
      String keywords = MarkdownText.plain(String.join(", ", group.keywords()));
      String name = group.name() == null ? "" : MarkdownText.plain(group.name());
      skills.add(name.isEmpty() ? keywords : name + ": " + keywords);
    }
    list("Skills", skills);
    list("Sections of the résumé", role.sections().stream().map(MarkdownText::plain).toList());
  }

  private static List<String> codes(RoleText role) {
    return role.codes().stream()
        .map(code -> MarkdownText.plain(code.classification() + " " + code.code()))
        .toList();
  }

  private void templates(List<Recommendation> templates) {
    list(
        "Résumé templates",
        templates.stream().map(t -> card(new Card(t.title(), t.href(), t.why()))).toList());
  }

  private String card(Card card) {
    return link(new Ref(card.title(), card.href())) + ": " + MarkdownText.plain(card.summary());
  }

  private String link(Ref ref) {
    return markdown.link(ref.title(), ref.href());
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      heading(title);
      block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }
  }

  private void heading(String words) {
    block("## " + MarkdownText.plain(words));
  }

  /** Adds a block, if there is anything in it. */
  private void block(String block) {
    if (!block.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }
  }

  private byte[] bytes(List<Markup> footnotes) {
    for (int i = 0; i < footnotes.size(); i++) {
      String note = markdown.blocks(footnotes.get(i).html());
      block("[^" + (i + 1) + "]: " + note.replaceAll("\n(?!\n)", "\n    "));
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An address as it can be followed from anywhere. */
  private String absolute(String href) {
    if (Hrefs.scheme(href) != null) {
      return href;
    }
    String origin = site.getScheme() + "://" + site.getRawAuthority();
    return origin + (href.startsWith("#") ? page.href() : "") + href;
  }
}

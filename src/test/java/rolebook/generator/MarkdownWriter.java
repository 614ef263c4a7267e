package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import rolebook.generator.SiteModel.Body;
import rolebook.generator.SiteModel.Bullet;
import rolebook.generator.SiteModel.Level;
import rolebook.generator.SiteModel.Part;
import rolebook.generator.SiteModel.Passage;
import rolebook.generator.SiteModel.Tip;

/** Writes the texts of an entry as the Markdown below its keys. */
final class MarkdownWriter {
  private static final String MARKS = "\\`*_{}[]()<>#+-!|~&\"$^=";

  private final Chance chance;
  private final UnaryOperator<String> lines;
  private final List<String> definitions = new ArrayList<>();

  /**
   * @param lines writes the links in a text and breaks its lines
   */
  MarkdownWriter(Chance chance, UnaryOperator<String> lines) {
    this.chance = chance;
    this.lines = lines;
  }

  String write(Body body) {
    var known = new ArrayList<String>();
    if (!body.tips().isEmpty()) {
      known.add(
          heading(2, chance.pick("Tips", "WRITING tips"))
              + lead(body.tipsIntro())
              + tips(body.tips()));
    }
    if (!body.levels().isEmpty()) {
      String heading = chance.pick("Sample bullets", "BULLETS", "Sample experience Bullets");
      known.add(heading(2, heading) + lead(body.bulletsIntro()) + levels(body.levels()));
    }
    if (!body.faq().isEmpty()) {
      String heading = chance.pick("Frequently asked questions", "FAQ", "faq");
      known.add(heading(2, heading) + parts(body.faq(), 3));
    }
    if (!body.letter().isEmpty()) {
      known.add(heading(2, "Sample letter") + body.letter());
    }
    var sections = chance.<String>shuffled(known);
    int at = 0;
    for (Part part : body.more()) { // only their own order matters
      at = chance.between(at, sections.size());
      sections.add(at++, parts(List.of(part), 2));
    }
    sections.add(0, passage(body.intro()));
    sections.addAll(chance.<String>shuffled(definitions));
    return lines.apply(String.join("\n\n", sections)) + "\n";
  }

  /** A text; what it uses stands below it, or at the end of the file. */
  private String passage(Passage passage) {
    if (chance.oneIn(2)) {
      return passage.whole();
    }
    definitions.addAll(passage.definitions());
    return passage.text();
  }

  private String lead(Passage passage) {
    return passage == null ? "" : passage(passage) + "\n\n";
  }

  private String parts(List<Part> parts, int level) {
    var texts = new ArrayList<String>();
    for (Part part : parts) {
      texts.add(heading(level, escaped(part.heading())) + passage(part.text()));
    }
    return String.join("\n\n", texts);
  }

  private String heading(int level, String text) {
    String blank = chance.oneIn(3) ? "\n" : "\n\n";
    if (level == 2 && chance.oneIn(4)) {
      return text + "\n" + chance.pick("-", "---", "--------") + blank;
    }
    String hashes = "#".repeat(level);
    return hashes + " " + text + (chance.oneIn(4) ? " " + hashes : "") + blank;
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(MARKS.indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return escaped.toString();
  }

  private String tips(List<Tip> tips) {
    String end = chance.pick(".", ")");
    boolean counted = chance.oneIn(2);
    var items = new ArrayList<String>();
    for (Tip tip : tips) {
      definitions.addAll(tip.definitions());
      items.add(item((counted ? items.size() + 1 : 1) + end, tip.markdown()));
    }
    return String.join(chance.pick("\n", "\n\n"), items);
  }

  private String item(String marker, String text) {
    String start = marker + " ".repeat(chance.between(1, 4));
    return start + Blocks.indented(lines.apply(text), " ".repeat(start.length()));
  }

  private String levels(List<Level> levels) {
    var texts = new ArrayList<String>();
    for (Level level : levels) {
      String heading = level.name().isEmpty() ? "" : heading(3, escaped(level.name()));
      texts.add(heading + bullets(level.bullets()));
    }
    return String.join("\n\n", texts);
  }

  private String bullets(List<Bullet> bullets) {
    String marker = chance.pick("-", "*", "+");
    String between = chance.pick("\n", "\n\n");
    var items = new ArrayList<String>();
    for (Bullet bullet : bullets) {
      definitions.addAll(bullet.definitions());
      var notes = notes(bullet);
      String text = bullet.text();
      items.add(item(marker, notes.isEmpty() ? text : text + between + notes));
    }
    return String.join(between, items);
  }

  private String notes(Bullet bullet) {
    var notes = new ArrayList<String>();
    if (!bullet.insteadOf().isEmpty()) {
      notes.add(label("Instead of") + bullet.insteadOf());
    }
    if (!bullet.why().isEmpty()) {
      notes.add(label("Why") + bullet.why());
    }
    if (!bullet.shows().isEmpty()) {
      List<String> tips = bullet.shows().stream().map(String::valueOf).toList();
      notes.add(label("Shows") + String.join(chance.pick(", ", ","), tips));
    }
    String marker = chance.pick("-", "*", "+");
    var items = chance.<String>shuffled(notes).stream().map(note -> item(marker, note)).toList();
    return String.join(chance.pick("\n", "\n\n"), items);
  }

  private String label(String label) {
    return chance.pick(label, label.toLowerCase(Locale.ROOT), label.toUpperCase(Locale.ROOT))
        + chance.pick(": ", ":  ", ":" + Wording.BLANK);
  }
}

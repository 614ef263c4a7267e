package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rolebook.generator.SiteModel.Body;
import rolebook.generator.SiteModel.Bullet;
import rolebook.generator.SiteModel.Level;
import rolebook.generator.SiteModel.Part;
import rolebook.generator.SiteModel.Passage;
import rolebook.generator.SiteModel.Tip;

/** Makes the texts of one role, letter or page. */
final class GuideGenerator {
  private final Chance chance;
  private final Outline outline;
  private final Wording wording;
  private final Blocks blocks;

  GuideGenerator(Chance chance, Outline outline, Wording wording) {
    this.chance = chance;
    this.outline = outline;
    this.wording = wording;
    this.blocks = new Blocks(chance, wording);
  }

  /** The texts that the outline says there are. */
  Body body() {
    Passage intro = wording.passage(blocks.text(3));
    if (outline.kind().equals("page")) {
      return new Body(intro, null, List.of(), null, List.of(), List.of(), List.of(), "");
    }
    boolean role = outline.kind().equals("role");
    List<Tip> tips = IntStream.range(0, outline.tips()).mapToObj(i -> tip()).toList();
    return new Body(
        intro,
        tips.isEmpty() || chance.oneIn(2) ? null : lead(),
        tips,
        !outline.bullets() || chance.oneIn(2) ? null : lead(),
        outline.bullets() ? levels() : List.of(),
        parts(outline.questions(), "Do ", "?", 4),
        more(),
        role ? "" : letter());
  }

  /** What stands before a list. */
  private Passage lead() {
    return wording.passage(blocks.paragraphs());
  }

  private Tip tip() {
    String lead = wording.lead();
    String text = wording.sentences();
    String more = chance.oneIn(3) ? blocks.more() : "";
    List<String> definitions = wording.takeDefinitions();
    String blank = chance.pick(" ", String.valueOf(Wording.BLANK));
    return switch (chance.between(0, 4)) {
      case 0 -> new Tip(true, lead + ".", blank, text, more, definitions);
      case 1 -> new Tip(true, lead, ":" + blank, text, more, definitions);
      case 2 -> new Tip(false, lead, ":" + blank, text, more, definitions);
      case 3 -> new Tip(false, lead + chance.pick(".", "!", "?\""), blank, text, more, definitions);
      default -> new Tip(chance.oneIn(2), lead + ".", "", "", "", List.of());
    };
  }

  private List<Level> levels() {
    if (chance.oneIn(2)) {
      return List.of(new Level("", bullets(3)));
    }
    var levels = new ArrayList<Level>();
    for (String name : chance.some(List.of("Senior", "Junior & <b>", "3. Mid", "İ*"), 1, 3)) {
      levels.add(new Level(name, bullets(2)));
    }
    return levels;
  }

  private List<Bullet> bullets(int fewest) {
    var bullets = new ArrayList<Bullet>();
    for (int i = chance.between(fewest, 5); i > 0; i--) {
      String text = wording.sentence();
      List<String> definitions = wording.takeDefinitions();
      String insteadOf = chance.oneIn(2) ? wording.bareWords(1, 6) + "." : "";
      String why = chance.oneIn(2) ? wording.bareWords(1, 6) : "";
      List<Integer> tips = IntStream.rangeClosed(1, outline.tips()).boxed().toList();
      List<Integer> shows = chance.oneIn(2) ? chance.some(tips, 1, 3) : List.of();
      bullets.add(new Bullet(text, insteadOf, why, shows, definitions));
    }
    return bullets;
  }

  private List<Part> more() {
    var parts = new ArrayList<>(parts(chance.between(0, 2), "Why ", "", 3));
    if (!outline.heading().isEmpty()) {
      parts.add(new Part(outline.heading(), wording.passage(blocks.text(3))));
    }
    return chance.shuffled(parts);
  }

  private List<Part> parts(int count, String before, String after, int level) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < count; i++) {
      String heading = before + Wording.plain(chance, 1, 4) + after;
      parts.add(new Part(heading, wording.passage(blocks.text(level))));
    }
    return parts;
  }

  private String letter() {
    String letter =
        "Ms *Ito*\n1 <b>Main</b> Street\n\nDear Ms Ito,\nI ${saw} your\\\nadvertisement.";
    String list = chance.oneIn(2) ? "\n\n- " + wording.bareWords(1, 4) + "\n- two\n  lines" : "";
    String all = letter + list + "\n\nYours\n" + wording.bareWords(0, 2);
    return all.replace(Wording.BLANK, ' '); // here a line end is a line break
  }
}

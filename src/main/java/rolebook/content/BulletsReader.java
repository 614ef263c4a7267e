package rolebook.content;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Bullet;
import rolebook.guide.Bullets;
import rolebook.guide.Level;
import rolebook.guide.Prose;

/** Reads the sample bullets of a guide, from a section in Markdown or from keys in YAML. */
final class BulletsReader {
  static final int FEWEST = 3;
  static final int FEWEST_OF_LEVEL = 2;
  static final int MOST = 12;

  private final PageTexts page;
  private final Diagnostics diagnostics;
  private final BulletReader bullet;

  /**
   * @param tips how many tips the guide has, or -1 if that is not known for sure
   */
  BulletsReader(PageTexts page, int tips) {
    this.page = page;
    this.diagnostics = page.diagnostics();
    this.bullet = new BulletReader(page, tips);
  }

  /** The bullets in a section, or none without a section. */
  Bullets section(@Nullable Passage section) {
    if (section == null) {
      return Bullets.NONE;
    }
    page.ids().known("bullets");
    List<Passage> groups = Groups.below(section);
    if (groups.isEmpty()) {
      ListSection parts = ListSection.of(section);
      Prose intro = page.blocks(section.of(section.at(), parts.before()), 3);
      List<Bullet> bullets = list(parts, "a bullet section", FEWEST);
      return new Bullets(intro, List.of(new Level(null, null, bullets)));
    }
    Passage above = Groups.above(section);
    for (Node node : above.nodes()) {
      if (node instanceof ListBlock) {
        String message = "bullets all stand below the heading of a level, or none does";
        page.misplaced(Code.BAD_SECTION, section.at(node), message, null);
      }
    }
    Prose intro = page.blocks(above, 3);
    var levels = new ArrayList<Level>();
    for (Passage group : groups) {
      Heading heading = (Heading) group.nodes().get(0);
      String name = page.plain(group, heading);
      String id = page.ids().heading(name);
      Passage below = group.of(group.at(), group.nodes().subList(1, group.nodes().size()));
      ListSection parts = ListSection.of(below);
      if (parts.list() != null && !parts.before().isEmpty()) {
        String message = "between the heading of a level and its list stands nothing";
        diagnostics.report(Code.BAD_SECTION, below.at(parts.before().get(0)), message);
      }
      page.wording().level();
      levels.add(new Level(name, id, list(parts, "a level", FEWEST_OF_LEVEL)));
    }
    return new Bullets(intro, levels);
  }

  private List<Bullet> list(ListSection parts, String name, int fewest) {
    parts.reportRest(name, page);
    if (!(parts.list() instanceof BulletList list)) {
      diagnostics.report(
          Code.BAD_SECTION,
          parts.list() == null ? parts.section().at() : parts.section().at(parts.list()),
          "bullets are one bullet list",
          "begin each with '- '");
      return List.of();
    }
    var bullets = new ArrayList<Bullet>();
    for (Node item : list.getChildren()) {
      page.refuseTask(parts.section(), item);
      bullets.add(bullet.item(parts.section().inside(item)));
    }
    checkCount(bullets.size(), fewest, name, parts.section().at(list));
    return bullets;
  }

  /** The bullets in the keys {@code bullets-intro} and {@code bullets}. */
  Bullets keys(Fields fields) {
    Text before = fields.text("bullets-intro");
    YamlValue list = before == null ? fields.value("bullets") : fields.needed("bullets");
    if (list == null) {
      return Bullets.NONE;
    }
    page.ids().known("bullets");
    Prose intro = before == null ? Prose.EMPTY : page.blocks(page.parse(before), 3);
    var single = new ArrayList<Bullet>();
    var levels = new ArrayList<Level>();
    for (YamlValue item : list.items("'bullets'")) {
      Fields keys = item.isMapping() ? item.fields("a bullet") : null;
      if (keys != null && keys.areOf(TextKeys.LEVEL)) {
        levels.add(level(keys, item.at()));
      } else {
        single.add(bullet.value(item));
      }
    }
    if (!levels.isEmpty() && !single.isEmpty()) {
      list.report(Code.BAD_SECTION, "bullets all have a level, or none has", null);
    }
    if (list.isList() && levels.isEmpty()) {
      checkCount(single.size(), FEWEST, "a bullet section", list.at());
      levels.add(new Level(null, null, single));
    }
    return new Bullets(intro, levels);
  }

  private Level level(Fields keys, Location at) {
    String name = keys.requiredText("level").value();
    String id = page.ids().heading(name);
    YamlValue items = keys.value("items");
    keys.done();
    page.wording().level();
    List<Bullet> bullets =
        items == null ? List.of() : items.items("'items'").stream().map(bullet::value).toList();
    if (items != null && items.isList()) {
      checkCount(bullets.size(), FEWEST_OF_LEVEL, "a level", at);
    }
    return new Level(name, id, bullets);
  }

  private void checkCount(int count, int fewest, String name, Location at) {
    if (count < fewest || count > MOST) {
      String message = "%s has %s to %s bullets, not %s".formatted(name, fewest, MOST, count);
      diagnostics.report(Code.BAD_COUNT, at, message);
    }
  }
}

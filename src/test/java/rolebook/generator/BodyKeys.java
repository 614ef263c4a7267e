package rolebook.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.SiteModel.Body;
import rolebook.generator.SiteModel.Bullet;
import rolebook.generator.SiteModel.Level;
import rolebook.generator.SiteModel.Part;
import rolebook.generator.SiteModel.Passage;
import rolebook.generator.SiteModel.Plain;
import rolebook.generator.SiteModel.Tip;

/** Turns the texts of an entry into keys, as an entry in YAML has them. */
final class BodyKeys {
  private final Chance chance;

  BodyKeys(Chance chance) {
    this.chance = chance;
  }

  Map<String, Object> of(Body body) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("intro", body.intro());
    put(keys, "tips-intro", body.tipsIntro());
    put(keys, "tips", body.tips().stream().map(this::tip).toList());
    put(keys, "bullets-intro", body.bulletsIntro());
    put(keys, "bullets", levels(body.levels()));
    put(keys, "faq", parts(body.faq(), "question", "answer"));
    put(keys, "more", parts(body.more(), "heading", "text"));
    if (!body.letter().isEmpty()) {
      keys.put("letter", markdown(body.letter()));
    }
    return keys;
  }

  private static void put(Map<String, Object> keys, String key, Passage passage) {
    if (passage != null) {
      keys.put(key, passage);
    }
  }

  private static void put(Map<String, Object> keys, String key, List<?> list) {
    if (!list.isEmpty()) {
      keys.put(key, list);
    }
  }

  private static Passage markdown(String text) {
    return new Passage(text, List.of());
  }

  private Object tip(Tip tip) {
    if (tip.text().isEmpty() || !tip.definitions().isEmpty() || chance.oneIn(2)) {
      return new Passage(tip.markdown(), tip.definitions());
    }
    String rest = tip.more().isEmpty() ? tip.text() : tip.text() + "\n\n" + tip.more();
    return Map.of("lead", markdown(tip.lead()), "text", markdown(rest));
  }

  private List<?> levels(List<Level> levels) {
    if (levels.size() == 1 && levels.get(0).name().isEmpty()) {
      return bullets(levels.get(0).bullets());
    }
    return levels.stream()
        .map(level -> Map.of("level", level.name(), "items", bullets(level.bullets())))
        .toList();
  }

  private List<Object> bullets(List<Bullet> bullets) {
    var list = new ArrayList<Object>();
    for (Bullet bullet : bullets) {
      var text = new Passage(bullet.text(), bullet.definitions());
      var keys = new LinkedHashMap<String, Object>();
      keys.put("text", text);
      if (!bullet.insteadOf().isEmpty()) {
        keys.put("instead-of", markdown(bullet.insteadOf()));
      }
      if (!bullet.why().isEmpty()) {
        keys.put("why", markdown(bullet.why()));
      }
      if (!bullet.shows().isEmpty()) {
        keys.put("shows", bullet.shows().stream().map(n -> new Plain(n.toString())).toList());
      }
      list.add(keys.size() == 1 && chance.oneIn(2) ? text : keys);
    }
    return list;
  }

  private static List<Object> parts(List<Part> parts, String heading, String text) {
    var list = new ArrayList<Object>();
    for (Part part : parts) {
      list.add(Map.of(heading, part.heading(), text, part.text()));
    }
    return list;
  }
}

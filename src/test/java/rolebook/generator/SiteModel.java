package rolebook.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The content of a whole site. Values of keys are texts, {@link Plain} words, {@link Passage}s,
 * lists and mappings.
 *
 * @param settings the keys of site.yaml
 * @param categories the list in categories.yaml
 * @param authors the list in authors.yaml
 * @param entries roles, letters, pages and templates
 * @param assets the files in assets/
 */
public record SiteModel(
    Map<String, Object> settings,
    List<Map<String, Object>> categories,
    List<Map<String, Object>> authors,
    List<Entry> entries,
    SortedMap<String, byte[]> assets) {

  /** A word that YAML may not quote: a number, a date, true or false. */
  record Plain(String word) {}

  /**
   * A Markdown text.
   *
   * @param text the text
   * @param definitions the footnotes and link addresses that it uses
   */
  record Passage(String text, List<String> definitions) {
    /** The text with its definitions below. */
    String whole() {
      return definitions.isEmpty() ? text : text + "\n\n" + String.join("\n\n", definitions);
    }
  }

  /**
   * A role, letter, page or template.
   *
   * @param kind the word for what it is
   * @param slug its slug
   * @param linked whether anything leads to it; if not, it can go
   * @param keys its keys
   * @param body its texts; null for a template
   */
  record Entry(String kind, String slug, boolean linked, Map<String, Object> keys, Body body) {
    Entry with(String key, Object value) {
      var changed = new LinkedHashMap<>(keys);
      changed.put(key, value);
      return new Entry(kind, slug, linked, changed, body);
    }

    Entry without(String key) {
      var changed = new LinkedHashMap<>(keys);
      changed.remove(key);
      return new Entry(kind, slug, linked, changed, body);
    }

    Entry named(String other) {
      return new Entry(kind, other, linked, keys, body);
    }
  }

  /**
   * The texts of an entry. What it does not have is empty or null.
   *
   * @param intro the introduction; all of a page's text
   * @param letter a sample letter
   */
  record Body(
      Passage intro,
      Passage tipsIntro,
      List<Tip> tips,
      Passage bulletsIntro,
      List<Level> levels,
      List<Part> faq,
      List<Part> more,
      String letter) {

    Body beginning(String sentence) {
      var longer = new Passage(sentence + "\n\n" + intro.text, intro.definitions);
      return new Body(longer, tipsIntro, tips, bulletsIntro, levels, faq, more, letter);
    }
  }

  /**
   * A tip.
   *
   * @param bold whether its lead is the bold run that opens it
   * @param lead what it says in short
   * @param between what stands between lead and text
   * @param text the rest of its first paragraph, or nothing
   * @param more further blocks, or nothing
   * @param definitions what its texts use
   */
  record Tip(
      boolean bold,
      String lead,
      String between,
      String text,
      String more,
      List<String> definitions) {

    /** The tip as one Markdown text. */
    String markdown() {
      String first = (bold ? "**" + lead + "**" : lead) + between + text;
      return more.isEmpty() ? first : first + "\n\n" + more;
    }
  }

  /** A bullet with its notes, of which those that it does not have are empty. */
  record Bullet(
      String text, String insteadOf, String why, List<Integer> shows, List<String> definitions) {}

  /** Bullets of one level; without a name, all of them. */
  record Level(String name, List<Bullet> bullets) {}

  /** A heading, plain text, and what stands below it. */
  record Part(String heading, Passage text) {}

  /** The same site with other settings. */
  public SiteModel with(String key, Object value) {
    var changed = new LinkedHashMap<>(settings);
    changed.put(key, value);
    return new SiteModel(changed, categories, authors, entries, assets);
  }

  SiteModel withEntry(Entry entry) {
    var changed = new ArrayList<>(entries);
    changed.add(entry);
    return new SiteModel(settings, categories, authors, changed, assets);
  }

  SiteModel without(Entry entry) {
    var changed = new ArrayList<>(entries);
    changed.remove(entry);
    return new SiteModel(settings, categories, authors, changed, assets);
  }

  SiteModel replacing(Entry entry, UnaryOperator<Entry> change) {
    var changed = new ArrayList<>(entries);
    changed.set(changed.indexOf(entry), change.apply(entry));
    return new SiteModel(settings, categories, authors, changed, assets);
  }

  SiteModel withCategories(List<Map<String, Object>> changed) {
    return new SiteModel(settings, changed, authors, entries, assets);
  }

  SiteModel withAsset(String path, byte[] bytes) {
    var changed = new TreeMap<>(assets);
    changed.put(path, bytes);
    return new SiteModel(settings, categories, authors, entries, changed);
  }

  SiteModel withoutAsset(String path) {
    var changed = new TreeMap<>(assets);
    changed.remove(path);
    return new SiteModel(settings, categories, authors, entries, changed);
  }

  /** The entries of a kind, all or only those that nothing leads to. */
  List<Entry> entries(String kind, boolean all) {
    return entries.stream().filter(e -> e.kind.equals(kind) && (all || !e.linked)).toList();
  }
}

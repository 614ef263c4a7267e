package rolebook.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Head;
import rolebook.guide.Located;
import rolebook.guide.Pairing;
import rolebook.guide.Texts;

/** Reads the keys that several kinds of entries share. */
final class HeadReader {
  static final int SHORTEST_SUMMARY = 50;
  static final int LONGEST_SUMMARY = 160;
  static final int MOST_PAIRINGS = 6;

  private final EntryFile entry;
  private final Fields fields;

  HeadReader(EntryFile entry, Fields fields) {
    this.entry = entry;
    this.fields = fields;
  }

  /**
   * The head of a role, letter or page.
   *
   * @param page the texts of the page, all read
   * @param title its title, or nothing
   */
  Head read(PageTexts page, String title) {
    return new Head(
        entry.kind(),
        entry.slug(),
        fields.at(),
        title,
        summary("summary"),
        fields.flag("draft"),
        fields.date("updated"),
        located("author"),
        located("reviewer"),
        formerly(),
        allow(),
        page.texts(entry.file().name()));
  }

  /** The head of a free page, which has fewer keys. */
  Head readPage(PageTexts page) {
    return new Head(
        entry.kind(),
        entry.slug(),
        fields.at(),
        fields.requiredText("title").value(),
        summary("summary"),
        fields.flag("draft"),
        fields.date("updated"),
        null,
        null,
        formerly(),
        Map.of(),
        page.texts(entry.file().name()));
  }

  /** The head of a résumé template, which has fewer still. */
  Head readTemplate() {
    return new Head(
        entry.kind(),
        entry.slug(),
        fields.at(),
        fields.requiredText("name").value(),
        summary("summary"),
        false,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        new Texts(entry.file().name(), Set.of(), true));
  }

  @Nullable Located<String> located(String key) {
    Text text = fields.text(key);
    return text == null ? null : text.located();
  }

  private String summary(String key) {
    Text summary = fields.requiredText(key);
    int length = summary.value().codePointCount(0, summary.value().length());
    if (length > 0 && (length < SHORTEST_SUMMARY || length > LONGEST_SUMMARY)) {
      fields
          .diagnostics()
          .report(
              Code.BAD_LENGTH,
              summary.at(),
              "the summary has %s characters; it has 50 to 160".formatted(length),
              length < SHORTEST_SUMMARY
                  ? "say what the reader will find, in a sentence"
                  : "%s must go".formatted(length - LONGEST_SUMMARY));
    }
    return summary.value();
  }

  private List<Located<String>> formerly() {
    List<Text> slugs = fields.texts("formerly");
    slugs.forEach(slug -> Slugs.check(slug, fields.diagnostics()));
    reportTwice(slugs, Text::located, "slug", fields.diagnostics());
    return slugs.stream()
        .map(Text::located)
        .filter(s -> Slugs.isSlug(s.value()))
        .distinct()
        .toList();
  }

  /** The rules that the entry is excused from, each with its reason, at the place of its name. */
  private Map<String, Located<String>> allow() {
    Fields keys = fields.mapping("allow");
    if (keys == null) {
      return Map.of();
    }
    var allow = new LinkedHashMap<String, Located<String>>();
    keys.allTexts()
        .forEach(
            (rule, reason) -> {
              Location at = keys.at(rule);
              if (RuleNames.mayBeExcused(rule, at, fields.diagnostics())) {
                allow.put(rule, new Located<>(reason.value(), at));
              }
            });
    return allow;
  }

  /** The pairings under {@code templates}, of which there must be some. */
  List<Pairing> pairings() {
    YamlValue value = fields.value("templates");
    if (value == null) {
      return List.of();
    }
    var pairings = new ArrayList<Pairing>();
    for (YamlValue item : value.items("'templates'")) {
      Pairing pairing = pairing(item);
      if (pairing != null) {
        pairings.add(pairing);
      }
    }
    if (value.isList()) {
      int count = value.items("'templates'").size();
      if (count < 1 || count > MOST_PAIRINGS) {
        value.report(Code.BAD_COUNT, "a page has 1 to 6 templates, not " + count, null);
      }
    }
    reportTwice(pairings, Pairing::template, "template", fields.diagnostics());
    return pairings;
  }

  private static @Nullable Pairing pairing(YamlValue item) {
    if (!item.isMapping()) {
      Text id = item.text("a template");
      return id == null ? null : new Pairing(id.located(), null);
    }
    Fields keys = item.fields("a template");
    if (keys == null) {
      return null;
    }
    Text id = keys.requiredText("id");
    Text why = keys.requiredText("why");
    keys.done();
    return id.value().isEmpty() ? null : new Pairing(id.located(), why.value());
  }

  static List<Located<String>> located(List<Text> texts) {
    return texts.stream().map(Text::located).toList();
  }

  /** Reports the items of a list that stand in it twice, at the second one. */
  static <T> void reportTwice(
      List<T> items, Function<T, Located<String>> id, String name, Diagnostics diagnostics) {
    var seen = new HashSet<String>();
    for (T item : items) {
      Located<String> located = id.apply(item);
      if (!seen.add(located.value())) {
        String message = "the %s '%s' stands here twice".formatted(name, located.value());
        diagnostics.report(Code.DUPLICATE_ITEM, located.at(), message);
      }
    }
  }
}

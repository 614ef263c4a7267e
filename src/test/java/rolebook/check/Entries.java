package rolebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Head;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.Located;
import rolebook.guide.PlacedText;
import rolebook.guide.Role;
import rolebook.guide.Texts;
import rolebook.guide.Wording;

/** Makes entries for rules, and says what these find in them. */
final class Entries {
  private Entries() {}

  /** What a rule finds in a role with one set of bullets. */
  static List<String> inBullets(EntryRule rule, String... bullets) {
    return inLevels(rule, Map.of(), List.of(bullets));
  }

  /** What a rule finds in a role with keys and levels of bullets. */
  @SafeVarargs
  static List<String> inLevels(EntryRule rule, Map<String, String> keys, List<String>... levels) {
    var placed = new ArrayList<List<PlacedText>>();
    var texts = new ArrayList<PlacedText>();
    int line = 10;
    for (List<String> level : levels) {
      var set = new ArrayList<PlacedText>();
      for (String bullet : level) {
        set.add(text(bullet, line++));
      }
      placed.add(set);
      texts.addAll(set);
    }
    return found(rule, new WrittenEntry(role(keys), wording(keys, texts, placed, List.of())));
  }

  /** What a rule finds in a role with keys. */
  static List<String> inKeys(EntryRule rule, Map<String, String> keys) {
    return inLevels(rule, keys);
  }

  /** What a rule finds in a letter; its blocks are parted by empty lines. */
  static List<String> inLetter(EntryRule rule, String letter) {
    var blocks = new ArrayList<PlacedText>();
    Arrays.stream(letter.strip().split("\n\n", -1)).forEach(b -> blocks.add(text(b, 20)));
    var entry = new Letter(head(Kind.LETTER, Map.of()), null, null, false, true);
    return found(rule, new WrittenEntry(entry, wording(Map.of(), blocks, List.of(), blocks)));
  }

  private static List<String> found(EntryRule rule, WrittenEntry entry) {
    var diagnostics = new Diagnostics(false);
    rule.check(entry, diagnostics);
    for (Diagnostic finding : diagnostics.sorted()) {
      if (finding.code() != rule.code()) {
        throw new AssertionError(rule.code() + " reported " + finding);
      }
    }
    return diagnostics.sorted().stream()
        .map(d -> d.location().line() + ": " + d.message())
        .toList();
  }

  static Wording wording(
      Map<String, String> keys,
      List<PlacedText> texts,
      List<List<PlacedText>> bullets,
      List<PlacedText> letter) {
    var placed = new LinkedHashMap<String, PlacedText>();
    keys.forEach((key, value) -> placed.put(key, text(value, 2)));
    return new Wording(placed, texts, bullets, letter);
  }

  /** A text at the beginning of a line. */
  static PlacedText text(String text, int line) {
    int length = text.codePointCount(0, text.length());
    var at = new Location("content/roles/nurse.md", line, 1, Math.max(1, length));
    return new PlacedText(text, List.of(new PlacedText.Piece(0, at)));
  }

  static Role role(Map<String, String> keys) {
    Head head = head(Kind.ROLE, keys);
    var category = new Located<>("care", head.at());
    return new Role(head, "nurse", "nurses", category, List.of(), List.of(), null, List.of());
  }

  private static Head head(Kind kind, Map<String, String> keys) {
    String updated = keys.get("updated");
    return new Head(
        kind,
        "nurse",
        new Location("content/roles/nurse.md", 2, 1, 1),
        "Nurse",
        "",
        false,
        updated == null ? null : LocalDate.parse(updated),
        null,
        null,
        List.of(),
        Map.of(),
        new Texts("roles/nurse.md", Set.of(), true));
  }
}

package rolebook.content;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.Bullet;
import rolebook.guide.Prose;

/** Reads one sample bullet with its notes. */
final class BulletReader {
  private static final String INSTEAD_OF = "Instead of";
  private static final String WHY = "Why";
  private static final String SHOWS = "Shows";
  private static final List<String> NOTES = List.of(INSTEAD_OF, WHY, SHOWS);
  private static final Pattern NOTE = Pattern.compile("([^:]{1,40}):\\s*");
  private static final Pattern NUMBER = Pattern.compile("[^,\\s]+");
  private static final Pattern TIP = Pattern.compile("[0-9]{1,4}");
  private static final Bullet NONE =
      new Bullet(Prose.EMPTY, "", Prose.EMPTY, Prose.EMPTY, List.of());

  private final PageTexts page;
  private final Diagnostics diagnostics;
  private final int tips;

  BulletReader(PageTexts page, int tips) {
    this.page = page;
    this.diagnostics = page.diagnostics();
    this.tips = tips;
  }

  /** A bullet as an item of a list: a paragraph, and below it a list of notes. */
  Bullet item(Passage item) {
    List<Node> nodes = item.nodes();
    if (nodes.isEmpty() || !(nodes.get(0) instanceof Paragraph line)) {
      diagnostics.report(Code.BAD_SECTION, item.at(), "a bullet begins with its line of text");
      return NONE;
    }
    var notes = new HashMap<String, Note>();
    for (Node node : nodes.subList(1, nodes.size())) {
      if (node instanceof BulletList list) {
        list.getChildren().forEach(note -> readNote(item.inside(note), notes));
      } else {
        diagnostics.report(
            Code.BAD_SECTION,
            item.at(node),
            "below a bullet stands nothing but a list of notes",
            "the notes are 'Instead of:', 'Why:' and 'Shows:'");
      }
    }
    Note shows = notes.get(SHOWS);
    page.wording().bullet(item, line);
    return new Bullet(
        page.inline(item, line),
        PlainText.of(line),
        prose(notes.get(INSTEAD_OF)),
        prose(notes.get(WHY)),
        shows == null ? List.of() : shows.numbers(this));
  }

  /**
   * A note below a bullet.
   *
   * @param passage where it stands
   * @param paragraph all of it
   * @param label how many characters of the paragraph are its label
   */
  private record Note(Passage passage, Node paragraph, int label) {
    int start() {
      return paragraph.getStartOffset() + label;
    }

    List<Integer> numbers(BulletReader reader) {
      String text = Written.in(paragraph.getChars()).substring(label);
      return reader.numbers(
          text, (from, to) -> passage.text().places().at(start() + from, start() + to));
    }
  }

  private void readNote(Passage passage, Map<String, Note> notes) {
    Node first = passage.nodes().isEmpty() ? null : passage.nodes().get(0);
    Matcher matcher = NOTE.matcher(first instanceof Paragraph ? Written.in(first.getChars()) : "");
    String label = matcher.lookingAt() ? matcher.group(1).strip() : "";
    String known = known(label);
    Location at = first == null ? passage.at() : passage.at(first);
    if (first == null || known == null) {
      diagnostics.report(
          Code.UNKNOWN_NOTE,
          at,
          "this is none of the notes that a bullet can have",
          Suggestion.closest(label, NOTES) == null
              ? "the notes are 'Instead of:', 'Why:' and 'Shows:', without bold"
              : Suggestion.hint(label, NOTES));
    } else if (matcher.end() == first.getTextLength() && passage.nodes().size() == 1) {
      diagnostics.report(Code.EMPTY_TEXT, at, "the note '%s:' is empty".formatted(known));
    } else if (passage.nodes().size() > 1) {
      String message = "the note '%s:' is one paragraph, and nothing below it".formatted(known);
      diagnostics.report(Code.BAD_SECTION, passage.at(passage.nodes().get(1)), message);
    } else if (notes.putIfAbsent(known, new Note(passage, first, matcher.end())) != null) {
      String message = "the note '%s:' stands here a second time".formatted(known);
      diagnostics.report(Code.DUPLICATE_ITEM, at, message);
    }
  }

  private static @Nullable String known(String label) {
    for (String note : NOTES) {
      if (note.equalsIgnoreCase(label)) {
        return note;
      }
    }
    return null;
  }

  private Prose prose(@Nullable Note note) {
    return note == null
        ? Prose.EMPTY
        : page.inline(note.passage(), note.paragraph(), note.start(), Integer.MAX_VALUE);
  }

  /** A bullet as a value: a text, or keys. */
  Bullet value(YamlValue value) {
    if (!value.isMapping()) {
      Text text = value.text("a bullet");
      return text == null ? NONE : bullet(text, null, null, List.of());
    }
    Fields fields = value.fields("a bullet");
    if (fields == null) {
      return NONE;
    }
    Text text = fields.requiredText("text");
    Text insteadOf = fields.text("instead-of");
    Text why = fields.text("why");
    YamlValue shows = fields.value("shows");
    fields.done();
    return bullet(text, insteadOf, why, shows == null ? List.of() : shown(shows));
  }

  private Bullet bullet(
      Text text, @Nullable Text insteadOf, @Nullable Text why, List<Integer> shows) {
    Passage passage = page.parse(text);
    Node line = text.value().isEmpty() ? null : Paragraphs.only(page, passage, "a bullet");
    if (line == null) {
      return NONE;
    }
    page.wording().bullet(passage, line);
    return new Bullet(
        page.inline(passage, line),
        PlainText.of(line),
        insteadOf == null ? Prose.EMPTY : Paragraphs.one(page, insteadOf, "'instead-of'"),
        why == null ? Prose.EMPTY : Paragraphs.one(page, why, "'why'"),
        shows);
  }

  private List<Integer> shown(YamlValue value) {
    List<Text> texts = value.isList() ? value.texts("'shows'") : List.of();
    if (value.isText()) {
      Text text = value.text("'shows'");
      return text == null ? List.of() : numbers(text.value(), text.places());
    }
    if (!value.isList()) {
      value.wrongType("'shows' must be numbers of tips", "write it as [1, 2]");
    }
    var numbers = new ArrayList<Integer>();
    texts.forEach(t -> numbers.addAll(numbers(t.value(), t.places())));
    return numbers;
  }

  private List<Integer> numbers(String text, Text.Places places) {
    var numbers = new ArrayList<Integer>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      Location at = places.at(matcher.start(), matcher.end());
      String word = matcher.group();
      int number = TIP.matcher(word).matches() ? Integer.parseInt(word) : 0;
      if (number == 0 && !word.equals("0")) {
        String message = "'%s' is not the number of a tip".formatted(word);
        diagnostics.report(Code.WRONG_TYPE, at, message, "write 'Shows: 1, 2'");
      } else if (tips >= 0 && (number < 1 || number > tips)) {
        String message = "there is no tip %s".formatted(number);
        String hint = tips == 0 ? "the guide has no tips" : "the tips are 1 to " + tips;
        diagnostics.report(Code.UNKNOWN_TIP, at, message, hint);
      } else {
        numbers.add(number);
      }
    }
    return numbers;
  }
}

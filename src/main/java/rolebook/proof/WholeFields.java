package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import rolebook.proof.Field.Kind;
import rolebook.proof.FieldFinder.Found;

/** Every field is there: whole, once and in order, each bullet behind its mark. */
record WholeFields() implements Point {
  private static final String MARK = "•";
  private static final int SHOWN = 60;

  @Override
  public String name() {
    return "whole-fields";
  }

  @Override
  public String promise() {
    return "Every heading, job line and bullet is there whole, once and in order, each bullet"
        + " behind its mark";
  }

  @Override
  public List<String> objections(Print print) {
    return objections(print.written(), print.read().text());
  }

  /** What of a document is not as it should be in the text that an extractor read. */
  static List<String> objections(DocumentText document, String text) {
    var objections = new ArrayList<String>();
    var finder = new FieldFinder(text);
    for (Field field : document.fields()) {
      Found found = finder.next(field);
      if (found == null) {
        objections.add(
            (finder.isAnywhere(field)
                    ? "expected %s here, but it stands before: read '%s'"
                    : "expected %s, read '%s'")
                .formatted(field, start(finder.rest())));
        continue;
      }
      between(field, found.before(), objections);
    }
    if (isText(finder.rest())) {
      objections.add("expected the end, read '%s'".formatted(start(finder.rest())));
    }
    bullets(document, text, objections);
    return objections;
  }

  private static void between(Field field, String before, List<String> objections) {
    if (isText(before)) {
      objections.add("expected %s, read '%s' before it".formatted(field, start(before)));
    } else if (field.kind() == Kind.BULLET && !before.equals(MARK)) {
      objections.add(
          "expected '%s' before %s, read %s"
              .formatted(MARK, field, before.isEmpty() ? "nothing" : "'" + before + "'"));
    }
  }

  /** Marks stand before each bullet, and before all other items of a document or none. */
  private static void bullets(DocumentText document, String text, List<String> objections) {
    long written = FieldFinder.count(document.whole(), MARK.codePointAt(0));
    long read = FieldFinder.count(text, MARK.codePointAt(0)) - written;
    long bullets = document.texts(Kind.BULLET).size();
    long items = document.texts(Kind.ITEM).size();
    if (read < bullets || read > bullets + items) {
      objections.add("expected %s '%s', one a bullet, read %s".formatted(bullets, MARK, read));
    }
  }

  private static boolean isText(String between) {
    return between.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String start(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + " …";
  }
}

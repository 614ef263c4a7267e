package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, and the form that it must have. Its reader checks more than that: what a pattern can tell
 * is for editors, which mark it while it is written.
 *
 * @param pattern a regular expression that all texts of this form match, for any reader of such
 * @param mend what to write instead of a text that does not match
 * @param length how many characters it has, or null if that does not matter
 * @param others what else a text of this form may be to programs that take some texts for numbers,
 *     truth values or nothing
 * @param numbers which numbers it may be to them, or null if it may be any
 */
record Form(
    String pattern,
    String mend,
    @Nullable Range length,
    List<String> others,
    @Nullable Range numbers)
    implements Shape {
  /** Two bounds, both of which belong to what is between them. */
  record Range(int lowest, int highest) {}

  /** What no text can hold: see {@link Characters#firstControl}. */
  private static final String CONTROLS =
      "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff";

  private static final String BLANKS =
      " \\t\\n\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

  private static final String ANYTHING =
      "^[^%1$s]*[^%1$s%2$s][^%1$s]*$".formatted(CONTROLS, BLANKS);

  private static final String MEND = "write a text";

  /** Any text that says something. */
  static final Form TEXT =
      new Form(ANYTHING, MEND, null, List.of("number", "boolean", "null"), null);

  /** A text that no program takes for anything else. */
  static Form of(String pattern, String mend) {
    String whole = "^(?:%s)[%s]*$".formatted(pattern, BLANKS); // what is read ends before blanks
    return new Form(whole, mend, null, List.of(), null);
  }

  /** A text of so many characters, which no program takes for anything else. */
  static Form between(int shortest, int longest) {
    return new Form(ANYTHING, MEND, new Range(shortest, longest), List.of(), null);
  }

  /** The same form, where the text has at most so many characters. */
  Form atMost(int characters) {
    return new Form(pattern, mend, new Range(1, characters), others, numbers);
  }

  /** The same form, where the text may be taken for some whole numbers, or for something else. */
  Form orNumber(int lowest, int highest, String... more) {
    var types = new ArrayList<>(List.of("integer"));
    types.addAll(List.of(more));
    return new Form(pattern, mend, length, List.copyOf(types), new Range(lowest, highest));
  }

  /** The same form, where the text may be taken for a truth value or for nothing. */
  Form orWord() {
    return new Form(pattern, mend, length, List.of("boolean", "null"), numbers);
  }

  /** Writes it; where it is any text, as a reference to where that is defined. */
  @Override
  public void write(JsonGenerator json) throws IOException {
    if (equals(TEXT)) {
      json.writeStringField("$ref", "#/definitions/text");
    } else {
      writeOut(json);
    }
  }

  /** Writes what any text is, to which references lead. */
  static void writeDefinitions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("definitions");
    json.writeObjectFieldStart("text");
    TEXT.writeOut(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeOut(JsonGenerator json) throws IOException {
    json.writeFieldName("type");
    if (others.isEmpty()) {
      json.writeString("string");
    } else {
      var types = new ArrayList<>(List.of("string"));
      types.addAll(others);
      json.writeArray(types.toArray(String[]::new), 0, types.size());
    }
    json.writeStringField("pattern", pattern);
    json.writeStringField("patternErrorMessage", mend); // editors show it in place of the pattern
    if (length != null) {
      json.writeNumberField("minLength", length.lowest());
      json.writeNumberField("maxLength", length.highest());
    }
    if (numbers != null) {
      json.writeNumberField("minimum", numbers.lowest());
      json.writeNumberField("maximum", numbers.highest());
    }
  }
}

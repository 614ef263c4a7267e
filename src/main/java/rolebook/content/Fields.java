package rolebook.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.PlacedText;

/**
 * The keys of a mapping. A reader asks for each key that is defined and then calls {@link #done()},
 * which reports those that are not, and those that are missing. Every wrong value is reported where
 * it is asked for. A reader that asks for a key that is not defined, or leaves one out, is broken.
 */
final class Fields {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}([.][0-9]{1,9})?");

  /** A key as it was written, and its value. */
  private record Field(YamlValue name, Node value) {}

  private final MappingNode node;
  private final YamlSource source;
  private final Location at;
  private final Keys keys;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * @param shape what the mapping may be
   */
  Fields(MappingNode node, Shape shape, YamlSource source) {
    this.node = node;
    this.source = source;
    int start = source.offset(node.getStartMark());
    this.at = source.file().at(start, start + 1);
    for (NodeTuple tuple : node.getValue()) {
      add(tuple);
    }
    this.keys = shape.keys(fields::containsKey);
  }

  private void add(NodeTuple tuple) {
    var name = new YamlValue(tuple.getKeyNode(), Form.TEXT, source);
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      name.wrongType("a key must be a text", null);
      return;
    }
    String key = source.written(scalar.getValue());
    Field first = fields.putIfAbsent(key, new Field(name, tuple.getValueNode()));
    if (first != null) {
      String message = "the key '%s' stands here a second time".formatted(key);
      name.report(Code.DUPLICATE_KEY, message, "the first is in line " + first.name().at().line());
    }
  }

  /** Where the mapping begins: missing keys are reported there. */
  Location at() {
    return at;
  }

  /** Where the name of a key stands that is there. */
  Location at(String key) {
    Field field = fields.get(key);
    return field == null ? at : field.name().at();
  }

  Diagnostics diagnostics() {
    return source.diagnostics();
  }

  /** Whether the keys are these, where there may be several kinds. */
  boolean areOf(Keys kind) {
    return keys == kind;
  }

  /** The value of a key, or null if it is not there. */
  @Nullable YamlValue value(String key) {
    Shape shape = keys.shape(key);
    if (shape == null) {
      throw new IllegalStateException("a key is read that is not defined: " + key);
    }
    asked.add(key);
    Field field = fields.get(key);
    return field == null ? null : new YamlValue(field.value(), shape, source);
  }

  /** The value of a key that another one needs, or null if it is not there, which is reported. */
  @Nullable YamlValue needed(String key) {
    YamlValue value = value(key);
    if (value == null) {
      missing.add(key);
    }
    return value;
  }

  /** A required text; {@link Text#missing} where it is not there or wrong. */
  Text requiredText(String key) {
    if (!keys.isRequired(key)) {
      throw new IllegalStateException("a key is read as required that is not: " + key);
    }
    Text text = text(key);
    return text == null ? Text.missing(at) : text;
  }

  /** A text, or null if it is not there or wrong. */
  @Nullable Text text(String key) {
    YamlValue value = value(key);
    return value == null ? null : value.text("'" + key + "'");
  }

  /** A text on its own, or null if it is not there or wrong. */
  @Nullable String string(String key) {
    Text text = text(key);
    return text == null ? null : text.value();
  }

  /** A text on its own, or what stands in where it is not there or wrong. */
  String string(String key, String otherwise) {
    String text = string(key);
    return text == null ? otherwise : text;
  }

  /** A list; empty where it is not there or wrong. */
  List<YamlValue> list(String key) {
    YamlValue value = value(key);
    return value == null ? List.of() : value.items("'" + key + "'");
  }

  /** A list of texts; empty where it is not there or wrong. */
  List<Text> texts(String key) {
    YamlValue value = value(key);
    return value == null ? List.of() : value.texts("'" + key + "'");
  }

  /** A mapping, or null if it is not there or wrong. */
  @Nullable Fields mapping(String key) {
    YamlValue value = value(key);
    return value == null ? null : value.fields("'" + key + "'");
  }

  /** Whether a key says {@code true}; false where it is not there. */
  boolean flag(String key) {
    YamlValue value = value(key);
    if (value == null || "false".equals(value.plain())) {
      return false;
    }
    if ("true".equals(value.plain())) {
      return true;
    }
    value.wrongType("'" + key + "' must be true or false", null);
    return false;
  }

  /** What a key says without quotes, or null if it says nothing or something else. */
  @Nullable String plain(String key) {
    YamlValue value = value(key);
    return value == null ? null : value.plain();
  }

  /** A number, or null if it is not there or wrong. */
  @Nullable Double number(String key) {
    YamlValue value = value(key);
    if (value == null) {
      return null;
    }
    String text = value.plain();
    if (text == null || !NUMBER.matcher(text).matches()) {
      value.wrongType("'" + key + "' must be a number", null);
      return null;
    }
    return Double.valueOf(text);
  }

  /** A date, or null if it is not there or wrong. */
  @Nullable LocalDate date(String key) {
    Text text = text(key);
    return text == null ? null : Dates.day(text, diagnostics());
  }

  /** All texts below, by the keys and places in lists that lead there; reports nothing. */
  Map<String, PlacedText> placedTexts() {
    return KeyTexts.of(node, source);
  }

  /** All keys with their texts, whatever the keys are. */
  Map<String, Text> allTexts() {
    var texts = new LinkedHashMap<String, Text>();
    for (String key : new ArrayList<>(fields.keySet())) {
      Text text = text(key);
      if (text != null) {
        texts.put(key, text);
      }
    }
    return texts;
  }

  /**
   * Reports the keys that are not defined, and the required ones that are missing. A key that was
   * only misspelt is one mistake, not two.
   */
  void done() {
    for (Key key : keys.all()) {
      if (!asked.contains(key.name())) {
        throw new IllegalStateException("a key is defined that nobody reads: " + key.name());
      }
      if (key.isRequired() && !fields.containsKey(key.name())) {
        missing.add(key.name());
      }
    }
    var misspelt = new HashSet<String>();
    for (Map.Entry<String, Field> entry : fields.entrySet()) {
      String key = entry.getKey();
      if (keys.shape(key) == null) {
        misspelt.add(String.valueOf(reportUnknown(key, entry.getValue().name().at())));
      }
    }
    for (String key : missing) {
      if (!misspelt.contains(key)) {
        diagnostics().report(Code.MISSING_KEY, at, "the required key '" + key + "' is missing");
      }
    }
  }

  /** Reports a key that is not defined, and returns the one that was probably meant. */
  private @Nullable String reportUnknown(String key, Location place) {
    List<String> free =
        keys.all().stream().map(Key::name).filter(name -> !fields.containsKey(name)).toList();
    boolean merge = key.equals("<<");
    String message = merge ? "'<<' does not work here" : "there is no key '" + key + "' here";
    String hint = merge ? "write the keys out" : Suggestion.hint(key, free);
    diagnostics().report(Code.UNKNOWN_KEY, place, message, hint);
    return Suggestion.closest(key, free);
  }
}

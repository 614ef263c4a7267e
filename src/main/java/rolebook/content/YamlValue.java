package rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.PlacedText;

/**
 * A value in a YAML file, which is read as what it may be: a text, a list or a mapping. What it is
 * called is for messages only.
 */
final class YamlValue {
  private final Node node;
  private final Shape shape;
  private final YamlSource source;

  /**
   * @param shape what the value may be
   */
  YamlValue(Node node, Shape shape, YamlSource source) {
    this.node = node;
    this.shape = shape;
    this.source = source;
  }

  Diagnostics diagnostics() {
    return source.diagnostics();
  }

  Location at() {
    int start = source.offset(node.getStartMark());
    return source.file().at(start, source.offset(node.getEndMark()));
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The text, or null if there is none or it is empty, which is reported. */
  @Nullable Text text(String name) {
    if (!(node instanceof ScalarNode scalar)) {
      wrongType(name + " must be a text", null);
      return null;
    }
    if (scalar.getValue().isBlank()) {
      report(Code.EMPTY_TEXT, name + " is empty", "write a text");
      return null;
    }
    int control = Characters.firstControl(scalar.getValue());
    if (control >= 0) {
      String message = Characters.message(scalar.getValue().charAt(control));
      String hint = "a '\\' in double quotes begins an escape: write '\\\\', or use single quotes";
      report(Code.CONTROL_CHARACTER, message, hint);
      return null;
    }
    return YamlText.of(scalar, source);
  }

  /** All texts in it, by the keys and places in lists that lead there; reports nothing. */
  Map<String, PlacedText> placedTexts() {
    return KeyTexts.of(node, source);
  }

  /** The text if it was written without quotes, else null; reports nothing. */
  @Nullable String plain() {
    return node instanceof ScalarNode scalar && scalar.isPlain() ? scalar.getValue() : null;
  }

  /** The items of a list; empty if it is none, which is reported. */
  List<YamlValue> items(String name) {
    Shape item = shape.item();
    if (node instanceof SequenceNode sequence) {
      var items = new ArrayList<YamlValue>();
      for (Node each : sequence.getValue()) {
        items.add(new YamlValue(each, item, source));
      }
      return items;
    }
    wrongType(name + " must be a list", "write it as [a, b], or as lines that begin with '- '");
    return List.of();
  }

  /** The texts of a list, those that are none left out, which is reported. */
  List<Text> texts(String name) {
    var texts = new ArrayList<Text>();
    for (YamlValue item : items(name)) {
      Text text = item.text("an item of " + name);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The keys of a mapping, or null if it is none, which is reported. */
  @Nullable Fields fields(String name) {
    if (node instanceof MappingNode mapping) {
      return new Fields(mapping, shape, source);
    }
    wrongType(name + " must be keys with values", "write it as 'key: value' lines");
    return null;
  }

  /** The texts of a mapping by their keys; empty if it is none, which is reported. */
  Map<String, Text> textsByKey(String name) {
    Fields fields = fields(name);
    return fields == null ? Map.of() : fields.allTexts();
  }

  /** What one of some words stands for, or null if it is none of them, which is reported. */
  <T> @Nullable T oneOf(String name, Words<T> words) {
    Text text = text(name);
    return text == null ? null : words.read(text, name, source.diagnostics());
  }

  void wrongType(String message, @Nullable String hint) {
    report(Code.WRONG_TYPE, message, hint);
  }

  void report(Code code, String message, @Nullable String hint) {
    source.diagnostics().report(code, at(), message, hint);
  }
}

package rolebook.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as editors see it: by the core schema of YAML 1.2, in which some texts without quotes are
 * numbers, truth values or nothing.
 */
final class CoreYaml {
  private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
  private static final Pattern YES = Pattern.compile("true|True|TRUE");
  private static final Pattern NO = Pattern.compile("false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OTHER_BASE = Pattern.compile("0o([0-7]+)|0x([0-9a-fA-F]+)");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]{1,5})?");
  private static final Pattern ENDLESS = Pattern.compile("[-+]?[.](inf|Inf|INF)|[.](nan|NaN|NAN)");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** More values than any file has that was not made to be large. */
  private static final int MOST = 20_000;

  /** Deeper than any file is that does not hold itself. */
  private static final int DEEPEST = 100;

  private int left = MOST;

  private CoreYaml() {}

  /** The value that a text is; none if it is no YAML, or holds more than anybody would write. */
  static Optional<JsonNode> read(String text) {
    try {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(true);
      options.setMaxAliasesForCollections(MOST);
      Node node = new Yaml(options).compose(new StringReader(text));
      return node == null ? Optional.empty() : Optional.of(new CoreYaml().value(node, 0));
    } catch (YAMLException | TooLarge e) {
      return Optional.empty();
    }
  }

  /** Whether a text without quotes is one, and no number or the like. */
  static boolean isText(String plain) {
    return plain(plain).isTextual();
  }

  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private JsonNode value(Node node, int depth) {
    if (--left < 0 || depth > DEEPEST) {
      throw new TooLarge();
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(value(item, depth + 1)));
      return array;
    }
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple tuple : mapping.getValue()) {
        object.set(key(tuple.getKeyNode()), value(tuple.getValueNode(), depth + 1));
      }
      return object;
    }
    var scalar = (ScalarNode) node;
    return scalar.isPlain() ? plain(scalar.getValue()) : JSON.textNode(scalar.getValue());
  }

  private static String key(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "a key that is no text";
  }

  private static JsonNode plain(String text) {
    var other = OTHER_BASE.matcher(text);
    if (NOTHING.matcher(text).matches()) {
      return JSON.nullNode();
    } else if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
      return JSON.booleanNode(YES.matcher(text).matches());
    } else if (WHOLE.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
    } else if (other.matches()) {
      return JSON.numberNode(
          other.group(1) == null
              ? new BigInteger(other.group(2), 16)
              : new BigInteger(other.group(1), 8));
    } else if (NUMBER.matcher(text).matches()) {
      return JSON.numberNode(new BigDecimal(text.endsWith(".") ? text + "0" : text));
    }
    return ENDLESS.matcher(text).matches()
        ? JSON.numberNode(Double.MAX_VALUE)
        : JSON.textNode(text);
  }
}

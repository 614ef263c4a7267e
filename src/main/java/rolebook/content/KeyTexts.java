package rolebook.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import rolebook.guide.PlacedText;

/** Collects all texts of a YAML file, whatever its keys mean. */
final class KeyTexts {
  private static final int LONGEST_PATH = 200;

  private final YamlSource source;
  private final Map<String, PlacedText> texts = new LinkedHashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private KeyTexts(YamlSource source) {
    this.source = source;
  }

  /** The texts in a value, by the keys and places in lists that lead there. */
  static Map<String, PlacedText> of(Node node, YamlSource source) {
    var keys = new KeyTexts(source);
    keys.add("", node);
    return keys.texts;
  }

  private void add(String path, Node node) {
    if (path.length() > LONGEST_PATH || !seen.add(node)) {
      return; // no key that anybody knows, or an alias
    }
    if (node instanceof ScalarNode scalar) {
      texts.putIfAbsent(path, PlacedTextWriter.of(YamlText.of(scalar, source)));
    } else if (node instanceof SequenceNode list) {
      List<Node> items = list.getValue();
      for (int i = 0; i < items.size(); i++) {
        add(below(path, String.valueOf(i)), items.get(i));
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          add(below(path, source.written(key.getValue())), tuple.getValueNode());
        }
      }
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}

package rolebook.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rolebook.generator.SiteModel.Passage;
import rolebook.generator.SiteModel.Plain;

/** Writes keys and lists as YAML, in one of the many ways that mean the same. */
final class YamlWriter {
  private final Chance chance;
  private final UnaryOperator<String> links;
  private final YamlScalars scalars;

  /**
   * @param links writes the links in a text
   */
  YamlWriter(Chance chance, UnaryOperator<String> links) {
    this.chance = chance;
    this.links = links;
    this.scalars = new YamlScalars(chance);
  }

  /** A document that is keys. */
  String keys(Map<String, Object> keys) {
    return mapping(keys, "");
  }

  /** A document that is a list. */
  String list(List<Map<String, Object>> items) {
    return sequence(items, "");
  }

  private String mapping(Map<String, ?> keys, String indent) {
    var sorted = new TreeMap<String, Object>(keys);
    var yaml = new StringBuilder();
    for (String key : chance.<String>shuffled(sorted.keySet())) {
      if (indent.isEmpty() && chance.oneIn(8)) {
        yaml.append("# a comment: \"not\" a key\n\n");
      }
      yaml.append(indent).append(scalars.key(key)).append(':');
      yaml.append(value(sorted.get(key), indent));
    }
    return yaml.toString();
  }

  private String sequence(List<?> items, String indent) {
    var yaml = new StringBuilder();
    for (Object item : items) {
      if (item instanceof Map<?, ?> && !isShort(item)) {
        String inner = indent + "  ";
        String keys = mapping(stringKeys(item), inner);
        yaml.append(indent).append("- ").append(keys.substring(inner.length()));
      } else {
        yaml.append(indent).append('-').append(value(item, indent));
      }
    }
    return yaml.toString();
  }

  /** What stands behind a colon or hyphen, with the line end. */
  private String value(Object value, String indent) {
    if (value instanceof List<?> list) {
      boolean flow = list.isEmpty() || (isShort(list) && chance.oneIn(2));
      String inner = chance.oneIn(2) ? indent : indent + "  ";
      return flow ? " " + flow(list) + "\n" : "\n" + sequence(list, inner);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() || (isShort(value) && chance.oneIn(2))
          ? " " + flow(value) + "\n"
          : "\n" + mapping(stringKeys(value), indent + "  ");
    }
    return " " + scalar(value, indent + "  ") + "\n";
  }

  private String scalar(Object value, String indent) {
    if (value instanceof Plain plain) {
      return plain.word();
    }
    return value instanceof Passage passage
        ? scalars.block(links.apply(passage.whole()), indent)
        : scalars.text(links.apply((String) value), indent);
  }

  /** Whether something can be written between brackets, in one line. */
  private static boolean isShort(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(YamlWriter::isShort);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(YamlWriter::isShort);
    }
    return value instanceof Plain || (value instanceof String text && text.indexOf('\n') < 0);
  }

  private String flow(Object value) {
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(this::flow).toList()) + "]";
    }
    if (value instanceof Map<?, ?>) {
      Map<String, Object> map = new TreeMap<>(stringKeys(value));
      var parts = chance.<String>shuffled(map.keySet()).stream();
      return "{" + String.join(", ", parts.map(k -> k + ": " + flow(map.get(k))).toList()) + "}";
    }
    return value instanceof Plain plain ? plain.word() : scalars.flow(links.apply((String) value));
  }

  @SuppressWarnings("unchecked") // the keys in a model are texts
  private static Map<String, Object> stringKeys(Object map) {
    return (Map<String, Object>) map;
  }
}

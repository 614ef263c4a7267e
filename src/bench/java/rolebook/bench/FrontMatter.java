package rolebook.bench;

import java.util.List;

/** Writes the front matter of a file. The texts of a corpus need no quotes in YAML. */
final class FrontMatter {
  private final StringBuilder yaml = new StringBuilder("---\n");

  FrontMatter put(String key, Object value) {
    yaml.append(key).append(": ").append(value).append("\n");
    return this;
  }

  FrontMatter put(String key, List<String> values) {
    return put(key, (Object) ("[" + String.join(", ", values) + "]"));
  }

  /** Pairings. */
  FrontMatter templates(List<Role.Pairing> pairings) {
    yaml.append("templates:\n");
    for (Role.Pairing pairing : pairings) {
      yaml.append("  - ").append("id: ").append(pairing.template()).append("\n");
      yaml.append("    why: ").append(pairing.why()).append("\n");
    }
    return this;
  }

  FrontMatter skills(List<Role.Skills> groups) {
    yaml.append("skills:\n");
    for (Role.Skills group : groups) {
      yaml.append("  - name: ").append(group.name()).append("\n");
      yaml.append("    keywords: [").append(String.join(", ", group.keywords())).append("]\n");
    }
    return this;
  }

  /** The whole file: the front matter and the text below it. */
  String above(String body) {
    return yaml + "---\n\n" + body;
  }
}

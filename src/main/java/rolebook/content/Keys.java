package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A mapping: the keys that it can have, in the order in which writers are told of them. */
final class Keys implements Shape {
  private static final SortedMap<String, Shape> NONE = Collections.emptySortedMap();

  private final Map<String, Key> byName = new LinkedHashMap<>();

  /** What the value of any further key may be; null if there can be none. */
  private final @Nullable Shape others;

  /** The further keys that there can be, each with what its value may be; any if empty. */
  private final SortedMap<String, Shape> known;

  private Keys(Collection<Key> keys, @Nullable Shape others, SortedMap<String, Shape> known) {
    this.others = others;
    this.known = known;
    for (Key key : keys) {
      if (byName.put(key.name(), key) != null) {
        throw new IllegalArgumentException("the key " + key.name() + " is defined twice");
      }
    }
  }

  static Keys of(Key... keys) {
    return new Keys(List.of(keys), null, NONE);
  }

  /** Keys of the writer's own. */
  static Keys free(Shape value) {
    return new Keys(List.of(), value, NONE);
  }

  /**
   * Names that are known elsewhere, where their reader looks them up.
   *
   * @param known what the value of each may be
   * @param value what values are read as
   */
  static Keys named(SortedMap<String, Shape> known, Shape value) {
    return new Keys(List.of(), value, known);
  }

  /** These keys and more. */
  Keys and(Keys more) {
    var all = new ArrayList<Key>(byName.values());
    all.addAll(more.all());
    return new Keys(all, others, known);
  }

  Collection<Key> all() {
    return byName.values();
  }

  /** What the value of a key may be, or null if there is no such key. */
  @Nullable Shape shape(String name) {
    Key key = byName.get(name);
    return key == null ? others : key.shape();
  }

  boolean isRequired(String name) {
    Key key = byName.get(name);
    return key != null && key.isRequired();
  }

  /** Whether any of these keys is among those that are written. */
  boolean hasAny(Predicate<String> written) {
    return byName.keySet().stream().anyMatch(written);
  }

  @Override
  public Keys keys(Predicate<String> written) {
    return this;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStringField("type", "object");
    if (others != null && known.isEmpty()) {
      json.writeObjectFieldStart("additionalProperties");
      others.write(json);
      json.writeEndObject();
      return;
    }
    json.writeBooleanField("additionalProperties", false);
    if (others != null) {
      writeKnown(json);
      return;
    }
    String[] required =
        all().stream().filter(Key::isRequired).map(Key::name).toArray(String[]::new);
    if (required.length > 0) {
      json.writeFieldName("required");
      json.writeArray(required, 0, required.length);
    }
    writeNeeds(json);
    json.writeObjectFieldStart("properties");
    for (Key key : all()) {
      json.writeObjectFieldStart(key.name());
      json.writeStringField("description", key.meaning().replace('`', '\''));
      key.shape().write(json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeKnown(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    for (var name : known.entrySet()) {
      json.writeObjectFieldStart(name.getKey());
      name.getValue().write(json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeNeeds(JsonGenerator json) throws IOException {
    List<Key> needing = all().stream().filter(key -> key.needs() != null).toList();
    if (!needing.isEmpty()) {
      json.writeObjectFieldStart("dependencies");
      for (Key key : needing) {
        json.writeFieldName(key.name());
        json.writeArray(new String[] {key.needs()}, 0, 1);
      }
      json.writeEndObject();
    }
  }
}

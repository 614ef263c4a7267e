package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A mapping: the keys that it can have, in the order in which writers are told of them. */
final class Keys implements Shape {
  private final Map<String, Key> byName = new LinkedHashMap<>();

  /** What the value of any further key may be; null if there can be none. */
  private final @Nullable Shape others;

  private Keys(Collection<Key> keys, @Nullable Shape others) {
    this.others = others;
    for (Key key : keys) {
      if (byName.put(key.name(), key) != null) {
        throw new IllegalArgumentException("the key " + key.name() + " is defined twice");
      }
    }
  }

  static Keys of(Key... keys) {
    return new Keys(List.of(keys), null);
  }

  /** Keys of the writer's own. */
  static Keys free(Shape value) {
    return new Keys(List.of(), value);
  }

  /** These keys and more. */
  Keys and(Keys more) {
    var all = new ArrayList<Key>(byName.values());
    all.addAll(more.all());
    return new Keys(all, others);
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
    if (others != null) {
      json.writeObjectFieldStart("additionalProperties");
      others.write(json);
      json.writeEndObject();
      return;
    }
    json.writeBooleanField("additionalProperties", false);
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

package rolebook.site;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, and what they are made of, as bytes: equal values always give the same bytes.
 * {@link RecordReader} reads them. Not thread-safe.
 */
final class RecordWriter {
  private final String path;
  private byte[] bytes = new byte[1 << 10];
  private int size;

  /**
   * @param path a text that stands in the values again and again, and is written once: where they
   *     are from
   */
  RecordWriter(String path) {
    this.path = path;
  }

  /** The bytes of one value. */
  static byte[] bytes(String path, Object value) {
    var writer = new RecordWriter(path);
    writer.value(value);
    return Arrays.copyOf(writer.bytes, writer.size);
  }

  /** The buffer, of which {@link #size} bytes are written. */
  byte[] buffer() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Forgets what was written. */
  void clear() {
    size = 0;
  }

  void value(@Nullable Object value) {
    if (value == null) {
      tag(RecordTag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Record fields) {
      fields(fields);
    } else if (value instanceof List<?> list) {
      all(RecordTag.LIST, list);
    } else if (value instanceof Integer number) {
      tag(RecordTag.INTEGER);
      number(number);
    } else if (value instanceof Boolean flag) {
      tag(flag ? RecordTag.TRUE : RecordTag.FALSE);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Set<?> set) {
      all(RecordTag.SET, set.stream().sorted().toList()); // sets of this program are of texts
    } else if (value instanceof Enum<?> constant) {
      tag(RecordTag.ENUM);
      number(RecordTypes.number(constant.getDeclaringClass()));
      name(constant.name());
    } else if (value instanceof LocalDate date) {
      tag(RecordTag.DATE);
      number((int) date.toEpochDay());
    } else if (value instanceof URI uri) {
      tag(RecordTag.URI);
      text(uri.toString());
    } else if (value instanceof Double number) {
      tag(RecordTag.DOUBLE);
      text(number.toString());
    } else if (value instanceof Optional<?> optional) {
      tag(RecordTag.OPTIONAL);
      value(optional.orElse(null));
    } else {
      throw new IllegalArgumentException("no record holds a " + value.getClass().getName());
    }
  }

  private void fields(Record fields) {
    RecordTypes.Type type = RecordTypes.of(fields.getClass());
    tag(RecordTag.RECORD);
    number(type.number());
    for (Method accessor : type.accessors()) {
      value(RecordTypes.get(accessor, fields));
    }
  }

  private void all(int tag, Collection<?> items) {
    tag(tag);
    number(items.size());
    items.forEach(this::value);
  }

  /** Writes a map, in its order if it has one. */
  private void map(Map<?, ?> map) {
    boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap || map.size() < 2;
    tag(RecordTag.MAP);
    number(map.size());
    (ordered ? map : new TreeMap<>(map))
        .forEach(
            (key, item) -> {
              value(key);
              value(item);
            });
  }

  private void text(String text) {
    if (text.equals(path)) {
      tag(RecordTag.PATH);
      return;
    }
    tag(RecordTag.TEXT);
    name(text);
  }

  /** Writes a text that is always there. */
  void name(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes(utf8, 0, utf8.length);
  }

  private void tag(int tag) {
    reserve(1);
    bytes[size++] = (byte) tag;
  }

  /** Writes a digest or a stamp. */
  void wide(long number) {
    reserve(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  /** Writes some bytes as they are. */
  void bytes(byte[] more, int from, int length) {
    reserve(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
  }

  /** Writes a number in seven bits a byte, the lowest first. */
  void number(int number) {
    reserve(5);
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}

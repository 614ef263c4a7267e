package rolebook.site;

import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordWriter} wrote. Whoever keeps the bytes sees to it that they are whole.
 */
final class RecordReader {
  private final String path;
  private final byte[] bytes;
  private int at;

  /**
   * @param path the text that the writer was given
   * @param bytes the bytes
   * @param at where the first value begins
   */
  RecordReader(String path, byte[] bytes, int at) {
    this.path = path;
    this.bytes = bytes;
    this.at = at;
  }

  /** One value of a type. */
  static <T> T read(String path, byte[] bytes, Class<T> type) {
    return type.cast(Objects.requireNonNull(new RecordReader(path, bytes, 0).value()));
  }

  @Nullable Object value() {
    int tag = bytes[at++];
    return switch (tag) {
      case RecordTag.NULL -> null;
      case RecordTag.TEXT -> text();
      case RecordTag.PATH -> path;
      case RecordTag.RECORD -> fields();
      case RecordTag.LIST -> list();
      case RecordTag.SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list()));
      case RecordTag.MAP -> map();
      case RecordTag.INTEGER -> number();
      case RecordTag.TRUE -> true;
      case RecordTag.FALSE -> false;
      case RecordTag.ENUM -> constant(type(), text());
      case RecordTag.DATE -> LocalDate.ofEpochDay(number());
      case RecordTag.URI -> URI.create(String.valueOf(value()));
      case RecordTag.DOUBLE -> Double.valueOf(String.valueOf(value()));
      case RecordTag.OPTIONAL -> Optional.ofNullable(value());
      default -> throw new IllegalStateException("no value begins with " + tag);
    };
  }

  private Class<?> type() {
    return Objects.requireNonNull(RecordTypes.withNumber(number()));
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (constant instanceof Enum<?> known && known.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException("no " + type + " is " + name);
  }

  private Object fields() {
    Constructor<?> constructor = RecordTypes.of(type()).constructor();
    var values = new Object[constructor.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record is made of what it was made of", e);
    }
  }

  private List<Object> list() {
    var items = new Object[count()];
    for (int i = 0; i < items.length; i++) {
      items[i] = value();
    }
    return items.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(items));
  }

  private Map<Object, Object> map() {
    int size = count();
    var map = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < size; i++) {
      map.put(Objects.requireNonNull(value()), Objects.requireNonNull(value()));
    }
    return map;
  }

  /** A text that is always there. */
  String text() {
    int length = count();
    var text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** A digest or a stamp. */
  long wide() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      number |= (bytes[at++] & 0xFFL) << shift;
    }
    return number;
  }

  /** Whether all has been read. */
  boolean isAtEnd() {
    return at == bytes.length;
  }

  /** Some bytes, after how many they are. */
  byte[] bytes() {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** How many things follow, each of which takes a byte at least. */
  int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalStateException("so many things cannot follow: " + count);
    }
    return count;
  }

  /** Reads a number in seven bits a byte, the lowest first. */
  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}

package rolebook.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.guide.PartialDate;
import rolebook.guide.Sample;

/** Reads the sample people of guides. The components of {@link Sample} are the keys. */
final class SampleReader {
  private static final String EMAIL = "'" + SampleKeys.EMAIL + "'";

  private SampleReader() {}

  /** The sample person of a role, or null if there is none or it cannot be read. */
  static @Nullable Sample read(@Nullable YamlValue value) {
    return value == null ? null : (Sample) record(Sample.class, value, "'sample'");
  }

  private static @Nullable Object record(Class<?> type, YamlValue value, String name) {
    Fields fields = value.fields(name);
    if (fields == null) {
      return null;
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> component(c, fields)).toArray();
    fields.done();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has a constructor for its components", e);
    }
  }

  private static @Nullable Object component(RecordComponent component, Fields fields) {
    YamlValue value = fields.value(component.getName());
    String name = "'" + component.getName() + "'";
    if (component.getGenericType() instanceof ParameterizedType list) {
      return value == null ? List.of() : list(list.getActualTypeArguments()[0], value, name);
    }
    return value == null ? null : one(component.getType(), value, name);
  }

  private static List<Object> list(Type type, YamlValue value, String name) {
    return value.items(name).stream()
        .<@Nullable Object>map(item -> one((Class<?>) type, item, "an item of " + name))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Object one(Class<?> type, YamlValue value, String name) {
    if (type.isRecord() && type != PartialDate.class) {
      return record(type, value, name);
    }
    Text text = value.text(name);
    if (text == null) {
      return null;
    }
    if (type == URI.class) {
      return Urls.external(text, value.diagnostics());
    }
    if (type == PartialDate.class) {
      return Dates.dayMonthOrYear(text, value.diagnostics());
    }
    return name.equals(EMAIL) ? Urls.mail(text, value.diagnostics()) : text.value();
  }
}

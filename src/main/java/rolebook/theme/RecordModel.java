package rolebook.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record as a view sees it. */
final class RecordModel implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
      };

  private final Record value;
  private final ModelWrapper wrapper;
  private final Map<String, ? extends TemplateModel> others;

  RecordModel(Record value, ModelWrapper wrapper) {
    this(value, wrapper, Map.of());
  }

  /**
   * @param others what else has a name here
   */
  RecordModel(Record value, ModelWrapper wrapper, Map<String, ? extends TemplateModel> others) {
    this.value = value;
    this.wrapper = wrapper;
    this.others = others;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Map<String, Method> accessors = ACCESSORS.get(value.getClass());
    Method accessor = accessors.get(name);
    if (others.containsKey(name)) {
      return others.get(name);
    }
    if (accessor == null) {
      throw new UnknownNameException(name, accessors.keySet());
    }
    try {
      return wrapper.wrap(accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("the value '" + name + "' cannot be read", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}

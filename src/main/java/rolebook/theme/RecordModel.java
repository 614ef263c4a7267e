package rolebook.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as a view sees it. */
final class RecordModel implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          var accessors = new HashMap<String, Method>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // it is, but Java would ask every time
            accessors.put(component.getName(), accessor);
          }
          return accessors;
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
    TemplateModel other = others.get(name);
    if (other != null) {
      return other;
    }
    Map<String, Method> accessors = ACCESSORS.get(value.getClass());
    Method accessor = accessors.get(name);
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

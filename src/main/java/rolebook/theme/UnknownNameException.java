package rolebook.theme;

import freemarker.template.TemplateModelException;
import java.util.Set;

/** A view names something that does not exist. */
final class UnknownNameException extends TemplateModelException {
  private final String name;
  private final transient Set<String> existing;

  UnknownNameException(String name, Set<String> existing) {
    super("there is no '" + name + "' here");
    this.name = name;
    this.existing = existing;
  }

  String name() {
    return name;
  }

  Set<String> existing() {
    return existing;
  }
}

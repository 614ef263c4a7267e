package rolebook.theme;

import freemarker.template.TemplateModelException;
import java.util.Set;
import rolebook.diagnostic.Code;

/** A view names something that does not exist. */
final class UnknownNameException extends TemplateModelException {
  private final Code code;
  private final String name;
  private final transient Set<String> existing;

  /** A name that is not there. */
  UnknownNameException(String name, Set<String> existing) {
    super("there is no '" + name + "' here");
    this.code = Code.UNKNOWN_NAME;
    this.name = name;
    this.existing = existing;
  }

  /** Something of a kind that is not there. */
  UnknownNameException(Code code, String kind, String name, Set<String> existing) {
    super("there is no " + kind + " '" + name + "'");
    this.code = code;
    this.name = name;
    this.existing = existing;
  }

  Code code() {
    return code;
  }

  String name() {
    return name;
  }

  Set<String> existing() {
    return existing;
  }
}

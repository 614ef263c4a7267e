package rolebook.content;

import org.jspecify.annotations.Nullable;

/** Checks whom a sample letter is from and to. */
final class SampleChecker {
  private SampleChecker() {}

  /** Checks sender, company and addressee of a letter, where they are given. */
  static void checkLetter(@Nullable YamlValue sample) {
    Fields fields = sample == null ? null : sample.fields("'sample'");
    if (fields != null) {
      checkTextOrKeys(fields, "sender");
      checkTextOrKeys(fields, "company");
      checkTextOrKeys(fields, "addressee");
      fields.done();
    }
  }

  /** A text, or keys of the writer's own with texts. */
  private static void checkTextOrKeys(Fields fields, String key) {
    YamlValue value = fields.value(key);
    String name = "'" + key + "'";
    if (value != null && value.isMapping()) {
      value.textsByKey(name);
    } else if (value != null) {
      value.text(name);
    }
  }
}

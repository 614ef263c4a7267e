package rolebook.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the sample people of guides, whose résumés are written in JSON Resume's field names. */
final class SampleChecker {
  /** What a value must be. */
  private interface Shape {
    /** Checks a value and reports where it is otherwise. */
    void check(YamlValue value, String name);
  }

  /** A mapping of which each key has a shape. */
  private static final class Keys implements Shape {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    Keys texts(String... names) {
      return all(YamlValue::text, names);
    }

    Keys urls(String... names) {
      return all(SampleChecker::checkUrl, names);
    }

    Keys dates(String... names) {
      return all(SampleChecker::checkDate, names);
    }

    Keys lists(String... names) {
      return all(YamlValue::texts, names);
    }

    Keys one(String name, Shape shape) {
      return all(shape, name);
    }

    Keys many(String name, Shape item) {
      Shape list = (value, n) -> value.items(n).forEach(i -> item.check(i, "an item of " + n));
      return all(list, name);
    }

    private Keys all(Shape shape, String... names) {
      for (String name : names) {
        shapes.put(name, shape);
      }
      return this;
    }

    @Override
    public void check(YamlValue value, String name) {
      Fields fields = value.fields(name);
      if (fields == null) {
        return;
      }
      shapes.forEach(
          (key, shape) -> {
            YamlValue field = fields.value(key);
            if (field != null) {
              shape.check(field, "'" + key + "'");
            }
          });
      fields.done();
    }
  }

  private static final Shape RESUME =
      new Keys()
          .one(
              "basics",
              new Keys()
                  .texts("name", "label", "email", "phone", "summary")
                  .urls("url", "image")
                  .one(
                      "location",
                      new Keys().texts("address", "postalCode", "city", "countryCode", "region"))
                  .many("profiles", new Keys().texts("network", "username").urls("url")))
          .many(
              "work",
              new Keys()
                  .texts("name", "location", "description", "position", "summary")
                  .urls("url")
                  .dates("startDate", "endDate")
                  .lists("highlights"))
          .many(
              "volunteer",
              new Keys()
                  .texts("organization", "position", "summary")
                  .urls("url")
                  .dates("startDate", "endDate")
                  .lists("highlights"))
          .many(
              "education",
              new Keys()
                  .texts("institution", "area", "studyType", "score")
                  .urls("url")
                  .dates("startDate", "endDate")
                  .lists("courses"))
          .many("awards", new Keys().texts("title", "awarder", "summary").dates("date"))
          .many("certificates", new Keys().texts("name", "issuer").urls("url").dates("date"))
          .many(
              "publications",
              new Keys().texts("name", "publisher", "summary").urls("url").dates("releaseDate"))
          .many("skills", new Keys().texts("name", "level").lists("keywords"))
          .many("languages", new Keys().texts("language", "fluency"))
          .many("interests", new Keys().texts("name").lists("keywords"))
          .many("references", new Keys().texts("name", "reference"))
          .many(
              "projects",
              new Keys()
                  .texts("name", "description", "entity", "type")
                  .urls("url")
                  .dates("startDate", "endDate")
                  .lists("highlights", "keywords", "roles"));

  private static final Shape LETTER =
      new Keys()
          .one("sender", SampleChecker::checkTextOrKeys)
          .one("company", SampleChecker::checkTextOrKeys)
          .one("addressee", SampleChecker::checkTextOrKeys);

  private SampleChecker() {}

  /** Checks the sample person of a role, where there is one. */
  static void checkResume(@Nullable YamlValue sample) {
    if (sample != null) {
      RESUME.check(sample, "'sample'");
    }
  }

  /** Checks sender, company and addressee of a letter, where they are given. */
  static void checkLetter(@Nullable YamlValue sample) {
    if (sample != null) {
      LETTER.check(sample, "'sample'");
    }
  }

  private static void checkUrl(YamlValue value, String name) {
    Text text = value.text(name);
    if (text != null) {
      Urls.checkExternal(text, value.diagnostics());
    }
  }

  private static void checkDate(YamlValue value, String name) {
    Text text = value.text(name);
    if (text != null) {
      Dates.checkDayMonthOrYear(text, value.diagnostics());
    }
  }

  /** A text, or keys of the writer's own with texts. */
  private static void checkTextOrKeys(YamlValue value, String name) {
    if (value.isMapping()) {
      value.textsByKey(name);
    } else {
      value.text(name);
    }
  }
}

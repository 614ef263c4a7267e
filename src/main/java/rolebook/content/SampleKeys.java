package rolebook.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import rolebook.guide.PartialDate;
import rolebook.guide.Sample;

/** The keys of sample people: the components of {@link Sample}. */
final class SampleKeys {
  static final String EMAIL = "email";

  private static final String DATE = ": a year, a month or a day, such as `2023-04`";

  /** What a key means wherever it stands in a sample. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("basics", "who the person is, and where to be reached"),
          Map.entry("work", "jobs, the latest first; those without `highlights` take the bullets"),
          Map.entry("volunteer", "unpaid work, the latest first"),
          Map.entry("education", "schools, the latest first"),
          Map.entry("awards", "awards, the latest first"),
          Map.entry("certificates", "certificates and licences"),
          Map.entry("publications", "what was published"),
          Map.entry("skills", "skills in groups; without any, those of the guide"),
          Map.entry("languages", "languages, and how well they are known"),
          Map.entry("interests", "what else the person cares for"),
          Map.entry("references", "what others say of the person"),
          Map.entry("projects", "projects, the latest first"),
          Map.entry("name", "its name, or whose"),
          Map.entry("label", "what the person is, such as `Backend Engineer`"),
          Map.entry("image", "the address of a picture"),
          Map.entry(EMAIL, "an address for mail, such as `name@example.com`"),
          Map.entry("phone", "a telephone number that nobody has, such as `(503) 555-0142`"),
          Map.entry("url", "its address on the web"),
          Map.entry("summary", "what it was about, in a sentence or two"),
          Map.entry("location", "where it is"),
          Map.entry("profiles", "profiles on other sites"),
          Map.entry("address", "street and number"),
          Map.entry("postalCode", "the postal code"),
          Map.entry("city", "the city"),
          Map.entry("countryCode", "the country in two letters, such as `US`"),
          Map.entry("region", "the state, province or region"),
          Map.entry("network", "which site"),
          Map.entry("username", "the person's name there"),
          Map.entry("description", "what it is, in a few words"),
          Map.entry("position", "what the person was there"),
          Map.entry("startDate", "when it began" + DATE),
          Map.entry("endDate", "when it ended" + DATE + "; without it, it goes on"),
          Map.entry("highlights", "what was done, a line each"),
          Map.entry("organization", "for whom"),
          Map.entry("institution", "the school's name"),
          Map.entry("area", "the field of study"),
          Map.entry("studyType", "the degree, such as `Bachelor`"),
          Map.entry("score", "the mark"),
          Map.entry("courses", "courses worth a line"),
          Map.entry("title", "what it is called"),
          Map.entry("date", "when it was given" + DATE),
          Map.entry("awarder", "who gave it"),
          Map.entry("issuer", "who issued it"),
          Map.entry("publisher", "who published it"),
          Map.entry("releaseDate", "when it came out" + DATE),
          Map.entry("level", "how well they are known"),
          Map.entry("keywords", "the words that belong to it"),
          Map.entry("language", "which language"),
          Map.entry("fluency", "how well it is known"),
          Map.entry("reference", "what they say"),
          Map.entry("roles", "what the person was in it"),
          Map.entry("entity", "for whom it was done"),
          Map.entry("type", "what kind of thing it is, such as `talk`"));

  static final Keys SAMPLE = keys(Sample.class);

  private SampleKeys() {}

  private static Keys keys(Class<?> type) {
    return Keys.of(
        Arrays.stream(type.getRecordComponents())
            .map(c -> Key.optional(c.getName(), shape(c), meaning(c)))
            .toArray(Key[]::new));
  }

  private static String meaning(RecordComponent component) {
    String meaning = MEANINGS.get(component.getName());
    if (meaning == null) {
      throw new IllegalStateException("nobody says what this means: " + component);
    }
    return meaning;
  }

  private static Shape shape(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        ? Items.of(shape(list.getActualTypeArguments()[0]))
        : component.getName().equals(EMAIL) ? Urls.MAIL_FORM : shape(component.getType());
  }

  private static Shape shape(Type type) {
    if (type == PartialDate.class) {
      return Dates.DAY_MONTH_OR_YEAR_FORM;
    }
    if (type == URI.class) {
      return Urls.EXTERNAL_FORM;
    }
    return type == String.class ? Form.TEXT : keys((Class<?>) type);
  }
}

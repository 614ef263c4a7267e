package rolebook.site;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.guide.PartialDate;
import rolebook.guide.ResumeSection;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.Sample;
import rolebook.guide.SampleResume;
import rolebook.theme.ResumeText;
import rolebook.theme.ResumeText.Entry;
import rolebook.theme.ResumeText.Line;
import rolebook.theme.ResumeText.Section;

/** Makes what the theme sees of a sample résumé. */
final class ResumeViews {
  private final DateTimeFormatter months;

  /**
   * @param language the language of the site, a BCP 47 tag
   */
  ResumeViews(String language) {
    this.months = DateTimeFormatter.ofPattern("MMM uuuu", Locale.forLanguageTag(language));
  }

  /** The résumé of a guide, its sections in the order that the guide gives. */
  ResumeText resume(Role role, RoleBody body) {
    Sample sample = SampleResume.of(role, body);
    Sample.Basics basics = Objects.requireNonNull(sample.basics());
    var kinds = new LinkedHashSet<>(body.sections());
    kinds.addAll(List.of(ResumeSection.values()));
    List<Section> sections =
        kinds.stream().map(kind -> section(kind, sample, basics)).filter(s -> !isEmpty(s)).toList();
    return new ResumeText(
        Objects.requireNonNullElse(basics.name(), role.head().title()),
        basics.label(),
        contact(basics),
        sections);
  }

  private static boolean isEmpty(Section section) {
    return section.text() == null && section.entries().isEmpty() && section.lines().isEmpty();
  }

  private static List<String> contact(Sample.Basics basics) {
    var contact = new ArrayList<String>();
    Stream.of(basics.email(), basics.phone()).filter(Objects::nonNull).forEach(contact::add);
    Sample.Location location = basics.location();
    if (location != null) {
      String place = joined(location.city(), location.region());
      if (!place.isEmpty()) {
        contact.add(place);
      }
    }
    if (basics.url() != null) {
      contact.add(basics.url().toString());
    }
    basics.profiles().stream()
        .map(p -> p.url() == null ? p.username() : p.url().toString())
        .filter(Objects::nonNull)
        .forEach(contact::add);
    return contact;
  }

  private Section section(ResumeSection kind, Sample sample, Sample.Basics basics) {
    return switch (kind) {
      case SUMMARY -> new Section(kind.toString(), basics.summary(), List.of(), List.of());
      case EXPERIENCE -> entries(kind, sample.work().stream().map(this::entry));
      case EDUCATION -> entries(kind, sample.education().stream().map(this::entry));
      case PROJECTS -> entries(kind, sample.projects().stream().map(this::entry));
      case VOLUNTEERING -> entries(kind, sample.volunteer().stream().map(this::entry));
      case SKILLS ->
          lines(kind, sample.skills().stream().map(s -> line(s.name(), joined(s.keywords()))));
      case LANGUAGES ->
          lines(
              kind, sample.languages().stream().map(l -> line(l.language(), joined(l.fluency()))));
      case INTERESTS ->
          lines(kind, sample.interests().stream().map(i -> line(i.name(), joined(i.keywords()))));
      case CERTIFICATIONS ->
          lines(
              kind,
              sample.certificates().stream()
                  .map(c -> line(null, joined(c.name(), c.issuer(), month(c.date())))));
      case PUBLICATIONS ->
          lines(
              kind,
              sample.publications().stream()
                  .map(p -> line(null, joined(p.name(), p.publisher(), month(p.releaseDate())))));
      case AWARDS ->
          lines(
              kind,
              sample.awards().stream()
                  .map(a -> line(null, joined(a.title(), a.awarder(), month(a.date())))));
    };
  }

  /** A section of those entries that a heading can be made of. */
  private static Section entries(ResumeSection kind, Stream<Entry> entries) {
    return new Section(
        kind.toString(), null, entries.filter(e -> !e.title().isEmpty()).toList(), List.of());
  }

  /** A section of those lines that say something. */
  private static Section lines(ResumeSection kind, Stream<Line> lines) {
    return new Section(
        kind.toString(),
        null,
        List.of(),
        lines.filter(l -> l.lead() != null || !l.text().isEmpty()).toList());
  }

  private static Line line(@Nullable String lead, String text) {
    return new Line(lead, text);
  }

  private Entry entry(Sample.Work job) {
    return entry(
        job.position(),
        job.name(),
        job.location(),
        job.startDate(),
        job.endDate(),
        job.summary(),
        job.highlights());
  }

  private Entry entry(Sample.Volunteer work) {
    return entry(
        work.position(),
        work.organization(),
        null,
        work.startDate(),
        work.endDate(),
        work.summary(),
        work.highlights());
  }

  private Entry entry(Sample.Education school) {
    return entry(
        joined(school.studyType(), school.area()),
        school.institution(),
        null,
        school.startDate(),
        school.endDate(),
        school.score(),
        school.courses());
  }

  private Entry entry(Sample.Project project) {
    return entry(
        project.name(),
        project.entity(),
        null,
        project.startDate(),
        project.endDate(),
        project.description(),
        project.highlights());
  }

  /** An entry; what has no title of its own has that of its place, and none without a place. */
  private Entry entry(
      @Nullable String title,
      @Nullable String place,
      @Nullable String location,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable String text,
      List<String> lines) {
    String own = joined(title);
    boolean titled = !own.isEmpty();
    return new Entry(
        titled ? own : joined(place),
        titled ? place : null,
        location,
        month(start),
        month(end),
        text,
        lines);
  }

  private @Nullable String month(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    Integer month = date.month();
    return month == null
        ? String.valueOf(date.year())
        : months.format(YearMonth.of(date.year(), month));
  }

  private static String joined(@Nullable String... texts) {
    return joined(Stream.of(texts).filter(Objects::nonNull).toList());
  }

  private static String joined(List<String> texts) {
    return String.join(", ", texts);
  }
}

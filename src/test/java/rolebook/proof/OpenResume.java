package rolebook.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.proof.TextItems.Item;
import rolebook.proof.TextItems.Line;

/**
 * The last two steps that OpenResume describes of its parser: lines are grouped into sections and
 * subsections, and in each the text item with the highest sum of feature scores is taken for an
 * attribute. Written from <a href="https://www.open-resume.com/resume-parser">the description</a>.
 */
final class OpenResume {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\s.]+");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern PHONE = Pattern.compile("\\(?\\d{3}\\)?[\\s-]?\\d{3}[\\s-]?\\d{4}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern MONTH =
      Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
  private static final Pattern PRESENT = Pattern.compile("Present");
  private static final Pattern JOB_TITLE =
      Pattern.compile(
          "(?i)\\b(?:accountant|analyst|engineer|developer|intern|manager|assistant|associate|nurse"
              + "|therapist|specialist|coordinator|consultant|designer|teacher|clerk|director"
              + "|technician|administrator|scientist|architect|representative|supervisor|lead"
              + "|aide|fellow|student|tutor|volunteer|officer|writer|editor|chef|cook|driver)\\b");
  private static final Pattern SCHOOL =
      Pattern.compile("\\b(?:College|University|School|Institute|Academy)\\b");
  private static final Pattern DEGREE =
      Pattern.compile(
          "\\b(?:Associate|Bachelor|Master|Doctor|Diploma|Certificate|[BMA]\\.?[AS]\\.?)\\b");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?i).*(?:experience|education|project|skill|summary|certification|publication|award"
              + "|volunteer|language|interest).*");
  private static final int LINES_OF_THE_PERSON = 2;
  private static final double WIDE_GAP = 1.4;
  private static final String BULLET = "•";

  private OpenResume() {}

  /** What the parser makes of a PDF's lines. */
  static PlainResume read(List<Line> lines) {
    Map<String, List<Line>> sections = sections(lines);
    List<Item> person = items(sections.getOrDefault("", List.of()));
    String email = best(person, item -> EMAIL.matcher(item.text()).find() ? 4 : 0);
    String phone = best(person, item -> PHONE.matcher(item.text()).find() ? 4 : 0);
    Map<String, List<Line>> withParts = new LinkedHashMap<>(sections);
    withParts.keySet().removeIf(t -> !t.matches("(?i)experience|education|projects|volunteering"));
    var jobs = new ArrayList<Job>();
    withParts.forEach((title, own) -> parts(own).forEach(part -> jobs.add(job(title, part))));
    return new PlainResume(
        best(person, OpenResume::name), matching(EMAIL, email), matching(PHONE, phone), jobs);
  }

  /** The lines below each section's title; the person's own are under "". */
  private static Map<String, List<Line>> sections(List<Line> lines) {
    var sections = new LinkedHashMap<String, List<Line>>();
    String title = "";
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i >= LINES_OF_THE_PERSON && isSectionTitle(line)) {
        title = line.text();
      } else {
        sections.computeIfAbsent(title, t -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }

  private static boolean isSectionTitle(Line line) {
    if (line.items().size() != 1) {
      return false;
    }
    Item item = line.items().get(0);
    boolean fewWords = item.text().matches("\\S+(?: \\S+)?");
    return (item.bold() && item.isCapitals())
        || (fewWords
            && NAME.matcher(item.text()).matches()
            && SECTION.matcher(item.text()).matches());
  }

  /**
   * The parts of a section: one begins behind a wide gap, or if there is none, at a bold line. The
   * gap at a page's end is unknown; a bold line begins a part there too.
   */
  private static List<List<Line>> parts(List<Line> lines) {
    double wide = typicalGap(lines) * WIDE_GAP;
    Boundary bold = (before, line) -> isBold(line) && !isBold(before);
    List<List<Line>> parts =
        split(
            lines,
            (before, line) ->
                before.page() == line.page()
                    ? gap(before, line) > wide
                    : bold.between(before, line));
    return parts.size() == 1 ? split(lines, bold) : parts;
  }

  private interface Boundary {
    boolean between(Line before, Line line);
  }

  private static List<List<Line>> split(List<Line> lines, Boundary boundary) {
    var parts = new ArrayList<List<Line>>();
    Line before = null;
    for (Line line : lines) {
      if (before == null || boundary.between(before, line)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
      before = line;
    }
    return parts;
  }

  private static boolean isBold(Line line) {
    return line.items().get(0).bold();
  }

  private static double gap(Line before, Line line) {
    return Math.round(line.y() - before.y());
  }

  /** The gap that is there most often, the first of those that are there as often. */
  private static double typicalGap(List<Line> lines) {
    var counts = new LinkedHashMap<Double, Integer>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).page() == lines.get(i).page()) {
        counts.merge(gap(lines.get(i - 1), lines.get(i)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .reduce((most, gap) -> gap.getValue() > most.getValue() ? gap : most)
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static Job job(String section, List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !lines.get(first).text().startsWith(BULLET)) {
      first++;
    }
    List<Item> head = items(lines.subList(0, first));
    boolean school = section.equalsIgnoreCase("education");
    String dates = best(head, OpenResume::dates);
    String title = best(head, school ? OpenResume::degree : OpenResume::title);
    String place = best(head, item -> school ? school(item) : company(item, title));
    return new Job(section, title, dates, place, bullets(lines.subList(first, lines.size())));
  }

  private static List<String> bullets(List<Line> lines) {
    var bullets = new ArrayList<String>();
    for (Line line : lines) {
      if (line.text().startsWith(BULLET)) {
        bullets.add(line.text().substring(1).strip());
      } else {
        bullets.set(bullets.size() - 1, bullets.get(bullets.size() - 1) + " " + line.text());
      }
    }
    return bullets;
  }

  private static int name(Item item) {
    return score(item, i -> NAME.matcher(i.text()).matches(), 3)
        + score(item, Item::bold, 2)
        + score(item, Item::isCapitals, 2)
        + score(item, i -> i.text().contains("@"), -4)
        + score(item, i -> i.text().matches(".*\\d.*"), -4)
        + score(item, i -> i.text().contains(","), -4)
        + score(item, i -> i.text().contains("/"), -4);
  }

  private static int dates(Item item) {
    return score(item, i -> YEAR.matcher(i.text()).find(), 1)
        + score(item, i -> MONTH.matcher(i.text()).find(), 1)
        + score(item, i -> PRESENT.matcher(i.text()).find(), 1)
        + score(item, i -> i.text().contains(","), -1);
  }

  private static int title(Item item) {
    return score(item, i -> JOB_TITLE.matcher(i.text()).find(), 4)
        + score(item, i -> i.text().matches(".*\\d.*"), -4)
        + score(item, Item::bold, 2)
        + score(item, i -> i.text().split(" ", -1).length > 5, -2);
  }

  private static int company(Item item, String title) {
    return score(item, Item::bold, 2)
        + score(item, i -> i.text().equals(title), -4)
        + score(item, i -> dates(i) > 0, -4);
  }

  private static int degree(Item item) {
    return score(item, i -> DEGREE.matcher(i.text()).find(), 4)
        + score(item, i -> SCHOOL.matcher(i.text()).find(), -4)
        + score(item, i -> YEAR.matcher(i.text()).find(), -4)
        + score(item, Item::bold, 1);
  }

  private static int school(Item item) {
    return score(item, i -> SCHOOL.matcher(i.text()).find(), 4)
        + score(item, i -> DEGREE.matcher(i.text()).find(), -4)
        + score(item, i -> YEAR.matcher(i.text()).find(), -4);
  }

  private static int score(Item item, Predicate<Item> feature, int score) {
    return feature.test(item) ? score : 0;
  }

  private static List<Item> items(List<Line> lines) {
    return lines.stream().flatMap(line -> line.items().stream()).toList();
  }

  /** The text of the item with the highest score; the first of equal ones, none without one. */
  private static String best(List<Item> items, ToIntFunction<Item> scores) {
    return items.stream()
        .max(
            Comparator.comparingInt(scores)
                .thenComparing(items::indexOf, Comparator.reverseOrder()))
        .map(Item::text)
        .orElse("");
  }

  private static String matching(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }
}

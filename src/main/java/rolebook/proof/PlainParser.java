package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A small parser of résumés. It knows what résumés have, and nothing of templates: it sees lines of
 * text. A job is where dates are; its title stands before them, its employer behind them, and its
 * bullets behind marks. So it finds no title without dates, and what stands there goes with what is
 * before it.
 */
final class PlainParser {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+\\d{1,3}[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}");
  private static final Pattern MARKS = Pattern.compile("^[\\s|·,–—]+|[\\s|·,–—]+$");
  private static final Pattern PLACE_BEHIND =
      Pattern.compile(",\\s(?!(?:Inc|LLC|LLP|Ltd|PLLC|PC|Co)\\b).*$");
  private static final Pattern RUNNING_TEXT =
      Pattern.compile(".*\\b(?:in|by|since|until|from|of|to|and|on)$");
  private static final String BULLET = "•";

  private final List<Job> jobs = new ArrayList<>();
  private String section = "";
  private @Nullable Draft draft;

  private PlainParser() {}

  /** Reads a résumé from its lines. */
  static PlainResume read(List<String> lines) {
    var parser = new PlainParser();
    lines.forEach(parser::line);
    parser.finish();
    String whole = String.join("\n", lines);
    return new PlainResume(
        lines.isEmpty() ? "" : name(lines.get(0)),
        first(EMAIL, whole),
        first(PHONE, whole),
        List.copyOf(parser.jobs));
  }

  private static String name(String line) {
    String words = EMAIL.matcher(line).replaceAll("");
    return trimmed(PHONE.matcher(words).replaceAll("").split("\\|", 2)[0]);
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }

  private static String trimmed(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  private void line(String line) {
    if (KnownForms.isHeading(line)) {
      finish();
      section = line;
      return;
    }
    if (section.isEmpty() || !hasJobs(section)) {
      return;
    }
    Matcher dates = KnownForms.DATES.matcher(line);
    if (line.startsWith(BULLET)) {
      draft().bullets.add(new ArrayList<>(List.of(line.substring(1).strip())));
    } else if (isFound(dates, line)) {
      String title = trimmed(line.substring(0, dates.start()));
      String behind = trimmed(line.substring(dates.end()));
      if (title.isEmpty() && draft != null) {
        title = draft.takeLastLine();
      }
      finish();
      draft = new Draft(title, dates.group());
      if (!behind.isEmpty()) {
        draft.text.add(behind);
      }
    } else {
      draft().add(line);
    }
  }

  private static boolean hasJobs(String section) {
    return section.matches("(?i)experience|education|projects|volunteering");
  }

  /** Whether a line has dates that are no part of a sentence. */
  private boolean isFound(Matcher dates, String line) {
    while (dates.find()) {
      String before = line.substring(0, dates.start()).strip();
      if (before.isEmpty() && draft != null) {
        before = draft.lastLine();
      }
      boolean range = dates.group().contains("–");
      if (range || (dates.end() == line.length() && !RUNNING_TEXT.matcher(before).matches())) {
        return true;
      }
    }
    return false;
  }

  private Draft draft() {
    if (draft == null) {
      draft = new Draft("", null);
    }
    return draft;
  }

  private void finish() {
    if (draft != null && !draft.isEmpty()) {
      jobs.add(draft.job(section));
    }
    draft = null;
  }

  /** A job whose lines are still being read. */
  private static final class Draft {
    private final String title;
    private final @Nullable String dates;
    private final List<String> text = new ArrayList<>();
    private final List<List<String>> bullets = new ArrayList<>();

    Draft(String title, @Nullable String dates) {
      this.title = title;
      this.dates = dates;
    }

    void add(String line) {
      if (bullets.isEmpty()) {
        text.add(line);
      } else {
        bullets.get(bullets.size() - 1).add(line);
      }
    }

    /** The last line, or "" if there is none. */
    String lastLine() {
      List<String> lines = lastLines();
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /** Gives the last line away, to the job that it turns out to be the title of. */
    String takeLastLine() {
      List<String> lines = lastLines();
      boolean isBullet = !bullets.isEmpty() && lines.size() == 1;
      return lines.isEmpty() || isBullet ? "" : lines.remove(lines.size() - 1);
    }

    private List<String> lastLines() {
      return bullets.isEmpty() ? text : bullets.get(bullets.size() - 1);
    }

    boolean isEmpty() {
      return dates == null && bullets.isEmpty();
    }

    Job job(String section) {
      String employer =
          text.isEmpty() ? null : trimmed(PLACE_BEHIND.matcher(text.get(0)).replaceAll(""));
      return new Job(
          section,
          title,
          dates,
          employer,
          bullets.stream().map(lines -> String.join(" ", lines)).toList());
    }
  }
}

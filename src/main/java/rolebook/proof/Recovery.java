package rolebook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.proof.Field.Kind;

/** A parser that knows nothing of templates makes of the text what the document says. */
record Recovery() implements Point {
  /** Where a line may have ended within a word. */
  private static final Pattern BREAK = Pattern.compile("([-\u2010\u2013\u2014/]) ");

  @Override
  public String name() {
    return "recovery";
  }

  @Override
  public String promise() {
    return "A parser that knows nothing of the template recovers name, email, phone, employers,"
        + " titles, dates and bullets";
  }

  @Override
  public List<String> objections(Print print) {
    return print.written().resume()
        ? objections(print.written(), PlainParser.read(print.read().lines()))
        : List.of();
  }

  /** What of a document a parser did not recover. */
  static List<String> objections(DocumentText document, PlainResume read) {
    var objections = new ArrayList<String>();
    document.texts(Kind.NAME).forEach(name -> line("the name", name, read.name(), objections));
    for (String contact : document.texts(Kind.CONTACT)) {
      if (contact.contains("@")) {
        compare("the email address", contact, read.email(), objections);
      } else if (contact.matches("[+(]?\\d[\\d ().+-]+")) {
        compare("the phone number", contact, read.phone(), objections);
      }
    }
    jobs(expected(document.jobs()), read.jobs(), objections);
    return objections;
  }

  /**
   * A job as it can be recovered: one without dates goes with the one before it.
   *
   * @param job the job with the bullets of those that go with it
   * @param open the bullets that another title stands behind, which goes with them
   */
  private record Expected(Job job, Set<String> open) {
    Expected with(Job undated) {
      var open = new HashSet<>(this.open);
      var bullets = new ArrayList<>(job.bullets());
      if (!bullets.isEmpty()) {
        open.add(bullets.get(bullets.size() - 1));
      }
      bullets.addAll(undated.bullets());
      return new Expected(
          new Job(job.section(), job.title(), job.dates(), job.employer(), bullets), open);
    }
  }

  private static List<Expected> expected(List<Job> written) {
    var expected = new ArrayList<Expected>();
    for (Job job : written) {
      int last = expected.size() - 1;
      if (job.dates() != null) {
        expected.add(new Expected(job, Set.of()));
      } else if (last >= 0 && expected.get(last).job().section().equals(job.section())) {
        expected.set(last, expected.get(last).with(job));
      } else if (!job.bullets().isEmpty()) {
        expected.add(new Expected(new Job(job.section(), "", null, null, job.bullets()), Set.of()));
      }
    }
    return expected;
  }

  private static void jobs(List<Expected> written, List<Job> read, List<String> objections) {
    if (written.size() != read.size()) {
      objections.add(
          "expected %s jobs, schools and projects, recovered %s: %s"
              .formatted(written.size(), read.size(), read.stream().map(Job::title).toList()));
      return;
    }
    for (int i = 0; i < written.size(); i++) {
      Job expected = written.get(i).job();
      Job recovered = read.get(i);
      line("the title", expected.title(), recovered.title(), objections);
      compare("the dates", expected.dates(), recovered.dates(), objections);
      if (expected.employer() != null) {
        compare("the employer", expected.employer(), recovered.employer(), objections);
      }
      bullets(written.get(i), recovered, objections);
    }
  }

  private static void bullets(Expected written, Job read, List<String> objections) {
    List<String> expected = written.job().bullets();
    if (expected.size() != read.bullets().size()) {
      objections.add(
          "expected %s bullets under '%s', recovered %s"
              .formatted(expected.size(), written.job().title(), read.bullets().size()));
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      String bullet = expected.get(i);
      String recovered = read.bullets().get(i);
      boolean open = written.open().contains(bullet);
      if (!open || !comparable(recovered).startsWith(comparable(bullet))) {
        compare("the bullet", bullet, recovered, objections);
      }
    }
  }

  /** Compares what a parser finds only on one line: whether a line goes on, no mark says. */
  private static void line(String what, String written, String read, List<String> objections) {
    boolean cut = !read.isEmpty() && comparable(written).contains(comparable(read));
    if (cut && !comparable(written).equals(comparable(read))) {
      objections.add("expected %s '%s' on one line, recovered '%s'".formatted(what, written, read));
    } else {
      compare(what, written, read, objections);
    }
  }

  private static void compare(
      String what, @Nullable String written, @Nullable String read, List<String> objections) {
    if (!comparable(written).equals(comparable(read))) {
      objections.add(
          "expected %s '%s', recovered %s"
              .formatted(what, written, read == null ? "none" : "'" + read + "'"));
    }
  }

  private static String comparable(@Nullable String text) {
    return text == null
        ? ""
        : BREAK.matcher(text).replaceAll("$1").toLowerCase(Locale.ROOT).strip();
  }
}

package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.proof.PrintedText.Structure;

/** The PDF is tagged as its document is. */
record Tags() implements Point {
  private static final List<String> OUTLINE = List.of("H1", "H2", "H3", "LI");

  @Override
  public String name() {
    return "tags";
  }

  @Override
  public String promise() {
    return "Tagged, with language and title: one H1, an H2 a section, an LI a bullet";
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    Structure structure = print.read().structure();
    if (!structure.marked()) {
      objections.add("expected a tagged PDF, read one that does not say that it is");
    }
    compare("language", print.written().language(), structure.language(), objections);
    compare("title", print.written().title(), structure.title(), objections);
    List<String> expected =
        print.written().outline().stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    List<String> read = structure.tags().stream().filter(OUTLINE::contains).toList();
    if (print.written().resume() && count("H1", read) != 1) {
      objections.add("expected one H1, read %s".formatted(count("H1", read)));
    }
    if (!expected.equals(read)) {
      objections.add(
          sum(expected).equals(sum(read))
              ? "expected the tags in the order of the document, read them in another"
              : "expected the tags %s, read %s".formatted(sum(expected), sum(read)));
    }
    return objections;
  }

  private static void compare(
      String what, String written, @Nullable String read, List<String> objections) {
    if (written.isEmpty()) {
      objections.add("expected a %s, the page has none".formatted(what));
    } else if (!written.equals(read)) {
      objections.add("expected the %s '%s', read '%s'".formatted(what, written, read));
    }
  }

  private static String sum(List<String> tags) {
    var sums = new ArrayList<String>();
    OUTLINE.forEach(tag -> sums.add(count(tag, tags) + " " + tag));
    return String.join(", ", sums);
  }

  private static long count(String tag, List<String> tags) {
    return tags.stream().filter(tag::equals).count();
  }
}

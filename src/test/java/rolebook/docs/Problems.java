package rolebook.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rolebook.Case;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Severity;

/** The page on all problems: what each code means, with an example and its mend. */
final class Problems {
  private static final String OPENING =
      """
      # Problems

      Everything that `build` and `check` can complain about, by the word in brackets at the end of a
      message:

      ```text
      %s```

      In front stand the file, the line and the column; below, the line itself, the place in it, and
      what would be right. An error keeps the site from being published; a warning does not, unless
      `--strict` or `checks` in `site.yaml` say so; a note never does by itself. What is said of
      writing, only [`check`](checks.md) says. Each problem is shown here with an example and its
      mend. A file that is too broken to be read hides only what is wrong inside it: everything else is
      reported in the same run.

      """;

  private Problems() {}

  /** The page. */
  static String page() throws IOException {
    Javadoc codes = Javadoc.of(Code.class);
    Map<String, Mend> mends = mends();
    var page =
        new StringBuilder(OPENING.formatted(mends.get(Code.UNKNOWN_CATEGORY.id()).problem()));
    for (Javadoc.Group group : codes.groups()) {
      page.append("## ").append(group.heading()).append("\n\n");
      for (String name : group.fields()) {
        Code code = Code.valueOf(name);
        Mend mend = mends.get(code.id());
        if (mend == null) {
          throw new IllegalStateException(
              "no case tells how '%s' is mended: write a mend.md into one".formatted(code.id()));
        }
        page.append(section(code, codes.comment(name).text(), mend));
      }
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static String section(Code code, String meaning, Mend mend) throws IOException {
    return """
        ### %s

        %s%s

        ```text
        %s```

        %s

        """
        .formatted(code.id(), opening(code.severity()), meaning, mend.problem(), mend.text());
  }

  private static String opening(Severity severity) {
    return switch (severity) {
      case ERROR -> "";
      case WARNING -> "A warning. ";
      case NOTE -> "A note. ";
    };
  }

  /** The cases whose mends are told. */
  static List<Mend> told() throws IOException {
    return Case.all().stream().map(Mend::new).filter(Mend::isTold).toList();
  }

  private static Map<String, Mend> mends() throws IOException {
    var mends = new TreeMap<String, Mend>();
    var twice = new ArrayList<String>();
    for (Mend mend : told()) {
      if (mends.put(mend.code(), mend) != null) {
        twice.add(mend.code());
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException("more than one case tells the mend of " + twice);
    }
    return mends;
  }
}

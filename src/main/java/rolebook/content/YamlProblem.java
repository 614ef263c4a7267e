package rolebook.content;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML stumbled over, in a writer's words and with the mend.
 *
 * @param message what is wrong
 * @param hint how to mend it, or null
 * @param mark where, or null if unknown
 */
record YamlProblem(String message, @Nullable String hint, @Nullable Mark mark) {

  static YamlProblem of(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Mark mark = e.getProblemMark();
    Mark contextMark = e.getContextMark() == null ? mark : e.getContextMark();
    if (problem.contains("mapping values are not allowed")) {
      return new YamlProblem(
          "a ': ' inside a text without quotes",
          "put quotes around the whole text: key: \"a: b\"",
          mark);
    }
    if (context.contains("scanning a quoted scalar")) {
      return new YamlProblem(
          problem.contains("escape")
              ? "a '\\' inside double quotes begins an escape that does not exist"
              : "the quote that opens here is never closed",
          problem.contains("escape") ? "write '\\\\', or use single quotes" : null,
          problem.contains("escape") ? mark : contextMark);
    }
    if (problem.contains("'\\t(TAB)'") || problem.contains("\\t")) {
      return new YamlProblem("a tab where YAML wants spaces", "indent with spaces", mark);
    }
    if (problem.contains("cannot start any token")) {
      return new YamlProblem(
          "a text cannot begin with this character", "put quotes around the whole text", mark);
    }
    if (problem.contains("undefined alias")) {
      return new YamlProblem(
          "the alias '*%s' is not defined above".formatted(problem.replaceAll(".* ", "")),
          "a text that begins with '*' wants quotes",
          mark);
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlProblem("a line without 'key: value'", "add ': ' behind the key", contextMark);
    }
    if (context.contains("flow")) {
      return new YamlProblem(
          "the bracket that opens here is not closed, or a ',' is missing", null, contextMark);
    }
    if (problem.contains("<block end>") || problem.contains("expected a single document")) {
      return problem.contains("single document")
          ? new YamlProblem("a second document begins here", "a file is one document", mark)
          : new YamlProblem(
              "the indentation does not fit the lines above",
              "keys of one mapping, and the '-' of one list, begin in one column",
              mark);
    }
    return new YamlProblem("YAML cannot be read: " + problem, null, mark);
  }
}

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
  private static final String QUOTE_ALL = "put quotes around the whole text";

  static YamlProblem of(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Mark mark = e.getProblemMark();
    Mark opening = e.getContextMark() == null ? mark : e.getContextMark();
    if (context.contains("quoted scalar")) {
      return problem.contains("stream")
          ? new YamlProblem("the quote that opens here is never closed", null, opening)
          : new YamlProblem(
              "a '\\' inside double quotes begins an escape, and this is none",
              "write '\\\\', or use single quotes",
              mark);
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlProblem(
          "a ': ' where none can stand",
          "put quotes around a text that holds one, and let keys begin in one column",
          mark);
    }
    if (problem.contains("(TAB)")) {
      return new YamlProblem("a tab where YAML wants spaces", "indent with spaces", mark);
    }
    if (problem.contains("undefined alias")) {
      return new YamlProblem(
          "the alias '*%s' is not defined above".formatted(problem.replaceAll(".* ", "")),
          "a text that begins with '*' wants quotes",
          mark);
    }
    if (context.contains("single document") || problem.contains("document start")) {
      return new YamlProblem("a second document begins here", "a file is one document", mark);
    }
    if (problem.contains("could not find expected ':'")) {
      return new YamlProblem("a line without 'key: value'", "add ': ' behind the key", opening);
    }
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return new YamlProblem(
          "the bracket that opens here is not closed, or a ',' is missing",
          "a text with a sign such as '?' or ':' wants quotes inside brackets",
          opening);
    }
    if (problem.contains("<block end>")) {
      return problem.contains("<scalar>") || problem.contains("flow")
          ? new YamlProblem("text behind a closing quote or bracket", QUOTE_ALL, mark)
          : new YamlProblem(
              "this does not fit the lines above",
              "keys of one mapping, and the '-' of one list, begin in one column",
              mark);
    }
    if (context.contains("directive")) {
      return new YamlProblem("a line that begins with '%' is not allowed", null, mark);
    }
    return new YamlProblem("a text cannot begin with this character", QUOTE_ALL, mark);
  }
}

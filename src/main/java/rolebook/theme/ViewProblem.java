package rolebook.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;

/**
 * What FreeMarker stumbled over, in a theme author's words.
 *
 * @param code which kind of problem it is
 * @param at where
 * @param message what is wrong
 * @param hint how to mend it, or null
 */
record ViewProblem(Code code, Location at, String message, @Nullable String hint) {
  private static final int LONGEST = 200;

  /** Where the explanations and the trace behind a message begin. */
  private static final Pattern BEHIND_MESSAGE =
      Pattern.compile(
          "\\s*(\\n\\s*----|\\n\\s*Tip:|\\n\\s*\\(Hint|The failing instruction|\\n?\\s*==> |Help \\(|; you're using|\\.\\s+(The name was|Check if)|, but was expecting|, because the \"api_builtin| in the template for security|\\(in template ).*",
          Pattern.DOTALL);

  private static final Pattern END = Pattern.compile("[.:,;]+$");
  private static final Pattern ASIDE =
      Pattern.compile("\\s*(\\[in template [^\\]]*]|\\(wrapper: [^)]*\\))");

  /** Why a view failed while a page was rendered. */
  static ViewProblem of(TemplateException e, String view, Sources sources) {
    String file = e.getTemplateSourceName() == null ? view : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    if (e instanceof UnknownNameException unknown) {
      return new ViewProblem(
          unknown.code(),
          sources.at(file, line, column, unknown.name()),
          String.valueOf(e.getMessageWithoutStackTop()),
          Suggestion.hint(unknown.name(), unknown.existing()));
    }
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      String name = e.getBlamedExpressionString();
      return new ViewProblem(
          Code.VIEW_ERROR,
          sources.at(file, line, column, name),
          "'%s' has no value on this page".formatted(name),
          "ask for it with '??', or give another value with '!'");
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      String name = missing.getTemplateName();
      return new ViewProblem(
          Code.UNKNOWN_NAME,
          sources.at(file, line, column, name),
          "there is no view '%s'".formatted(name),
          Suggestion.hint(name, sources.views().keySet()));
    }
    if (e.getCause() instanceof MalformedTemplateNameException outside) {
      String name = outside.getTemplateName();
      return new ViewProblem(
          Code.UNKNOWN_NAME,
          sources.at(file, line, column, name),
          "'%s' leads out of the theme's views".formatted(name),
          null);
    }
    String message = shortened(e.getMessageWithoutStackTop());
    return new ViewProblem(Code.VIEW_ERROR, sources.at(file, line, column, ""), message, null);
  }

  /** Why a view could not be read. */
  static String syntax(ParseException e) {
    return shortened(e.getEditorMessage());
  }

  /** FreeMarker's first sentence with what belongs to it, on one line. */
  private static String shortened(@Nullable String message) {
    String text = BEHIND_MESSAGE.matcher(String.valueOf(message)).replaceFirst("");
    String line = ASIDE.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    String whole = END.matcher(line).replaceFirst("");
    String cut = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    return cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1);
  }

  void report(Diagnostics diagnostics) {
    diagnostics.report(code, at, message, hint);
  }
}

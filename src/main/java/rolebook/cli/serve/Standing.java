package rolebook.cli.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Excerpts;
import rolebook.diagnostic.Excerpts.Excerpt;
import rolebook.diagnostic.Visible;
import rolebook.guide.Hrefs;
import rolebook.site.BuildResult;

/**
 * How things stand after a build, as pages are told.
 *
 * @param server what tells this server from the one before
 * @param version the version of the site
 * @param base the path that the site's links begin with; null as long as there is no site
 * @param result what came of the build; null if it could not be made
 * @param problems all that is wrong
 * @param failure why not; null if it was made
 */
record Standing(
    String server,
    int version,
    @Nullable String base,
    @Nullable BuildResult result,
    List<Diagnostic> problems,
    @Nullable String failure) {
  /** More problems than anybody reads at once; the terminal has them all. */
  private static final int MOST_PROBLEMS = 100;

  /** If more files than this have changed, pages are not told which. */
  private static final int MOST_FILES = 200;

  private static final JsonFactory JSON = new JsonFactory();

  /** Files that have other names when they change, and pages, which look for themselves. */
  private static final Pattern TOLD_OTHERWISE =
      Pattern.compile(".*([.]html|[.][0-9a-f]{10}([.][^./]*)?)");

  /**
   * The message, on one line.
   *
   * @param excerpts where the lines with problems are taken from
   */
  String message(Excerpts excerpts) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("server", server);
      json.writeNumberField("version", version);
      json.writeStringField("base", base);
      json.writeStringField("failure", failure);
      json.writeBooleanField("refused", result != null && result.published() == null);
      writeChanged(json);
      json.writeNumberField("more", Math.max(0, problems.size() - MOST_PROBLEMS));
      json.writeArrayFieldStart("problems");
      for (Diagnostic problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
        write(json, problem, excerpts);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The addresses of changed files that pages may have loaded; null if it may be any. */
  private void writeChanged(JsonGenerator json) throws IOException {
    List<String> files =
        result == null
            ? List.of()
            : result.changed().stream().filter(f -> !TOLD_OTHERWISE.matcher(f).matches()).toList();
    if (files.size() > MOST_FILES) {
      json.writeNullField("changed");
      return;
    }
    json.writeArrayFieldStart("changed");
    for (String file : files) {
      json.writeString(base + Hrefs.encodePath(file));
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Diagnostic d, Excerpts excerpts)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", d.severity().toString());
    json.writeStringField("place", Visible.text(d.location().toString()));
    json.writeStringField("message", Visible.text(d.message()));
    json.writeStringField("code", d.code().id());
    json.writeStringField("hint", d.hint() == null ? null : Visible.text(d.hint()));
    Excerpt excerpt = excerpts.of(d.location());
    if (excerpt != null) {
      json.writeNumberField("number", d.location().line());
      json.writeStringField("line", excerpt.line());
      json.writeStringField("indent", excerpt.indent());
      json.writeStringField("marks", excerpt.marks());
    }
    json.writeEndObject();
  }
}

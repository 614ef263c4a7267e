package rolebook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.BuildResult.Published;

/**
 * For programs: one JSON object on standard output. Its names are stable; later versions only add
 * to them.
 */
final class JsonReport implements Report {
  @Override
  public void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal)
      throws IOException {
    terminal.out().println(JsonText.of(json -> write(json, result)));
  }

  private static void write(JsonGenerator json, BuildResult result) throws IOException {
    json.writeNumberField("version", 1);
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic d : result.diagnostics()) {
      write(json, d);
    }
    json.writeEndArray();
    write(json, result.published());
    if (result.addresses() != null) {
      Addresses.write(json, result.addresses());
    }
  }

  private static void write(JsonGenerator json, Diagnostic d) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", d.location().path());
    if (!d.location().isWholeFile()) {
      json.writeNumberField("line", d.location().line());
      json.writeNumberField("column", d.location().column());
      json.writeNumberField("length", d.location().length());
    }
    json.writeStringField("severity", d.severity().toString());
    json.writeStringField("code", d.code().id());
    json.writeStringField("message", d.message());
    if (d.hint() != null) {
      json.writeStringField("hint", d.hint());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, @Nullable Published published) throws IOException {
    json.writeFieldName("published");
    if (published == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("written", published.written());
    json.writeNumberField("unchanged", published.unchanged());
    json.writeNumberField("removed", published.removed());
    json.writeEndObject();
  }
}

package rolebook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Location;
import rolebook.guide.Hrefs;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** For code scanners: a SARIF 2.1.0 log on standard output. */
final class SarifReport implements Report {
  @Override
  public void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal)
      throws IOException {
    terminal.out().println(JsonText.of(json -> write(json, result.diagnostics())));
  }

  private static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json, diagnostics);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic d : diagnostics) {
      write(json, d);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeTool(JsonGenerator json, List<Diagnostic> diagnostics)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Rolebook");
    json.writeArrayFieldStart("rules");
    for (Code code : diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList()) {
      json.writeStartObject();
      json.writeStringField("id", code.id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Diagnostic d) throws IOException {
    String text = d.hint() == null ? d.message() : d.message() + ": " + d.hint();
    json.writeStartObject();
    json.writeStringField("ruleId", d.code().id());
    json.writeStringField("level", d.severity().toString());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Hrefs.encodePath(d.location().path()));
    json.writeEndObject();
    writeRegion(json, d.location());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRegion(JsonGenerator json, Location at) throws IOException {
    if (!at.isWholeFile()) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", at.line());
      json.writeNumberField("startColumn", at.column());
      json.writeNumberField("endColumn", at.column() + at.length());
      json.writeEndObject();
    }
  }
}

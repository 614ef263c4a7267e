package rolebook.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import rolebook.site.Claim;

/** Writes the proof beside a template. */
final class ProofFile {
  private static final String NAME = "proof.json";

  private ProofFile() {}

  /**
   * Writes a proof; until it is whole, the old one stays.
   *
   * @param text what was read from one of the prints
   * @param browser the browser that printed
   */
  static void write(Claim claim, String text, String browser) throws IOException {
    Path file = claim.folder().resolve(NAME);
    // With a dot, content that is read meanwhile leaves it out.
    Path whole = claim.folder().resolve("." + NAME);
    try {
      Files.writeString(whole, json(claim.digests(), text, browser));
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static String json(Map<String, String> digests, String text, String browser)
      throws IOException {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      var lines = new DefaultIndenter("  ", "\n");
      var printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(lines);
      printer.indentObjectsWith(lines);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeObjectFieldStart("digests");
      for (var digest : new TreeMap<>(digests).entrySet()) {
        json.writeStringField(digest.getKey(), digest.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("points");
      for (String promise : Points.promises()) {
        json.writeString(promise);
      }
      json.writeEndArray();
      json.writeStringField("text", text);
      json.writeStringField("browser", browser);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}

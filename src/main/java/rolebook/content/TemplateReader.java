package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Located;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Tone;

/** Reads a résumé template: its keys, its stylesheet, its proof. */
final class TemplateReader {
  static final String KEYS = "template.yaml";
  static final String STYLE = "document.css";
  static final String PROOF = "proof.json";

  private final EntryFile entry;
  private final Diagnostics diagnostics;

  TemplateReader(EntryFile entry, Diagnostics diagnostics) {
    this.entry = entry;
    this.diagnostics = diagnostics;
  }

  /** A template, as far as it can be read; what is wrong with it is reported. */
  ResumeTemplate read(Fields fields) throws IOException {
    var head = new HeadReader(entry, fields);
    Tone tone = tone(fields.value("tone"));
    int columns = columns(fields);
    var template =
        new ResumeTemplate(
            head.readTemplate(),
            tone,
            columns,
            RoleReader.sections(fields, "highlights"),
            HeadReader.located(fields.texts("fits")),
            HeadReader.located(fields.texts("fonts")),
            fields.number("order"),
            ats(fields, columns),
            proof(),
            style());
    fields.done();
    return template;
  }

  private static Tone tone(@Nullable YamlValue value) {
    Tone tone = value == null ? null : value.oneOf("'tone'", TemplateKeys.TONES);
    return tone == null ? Tone.CLASSIC : tone;
  }

  private int columns(Fields fields) {
    Double columns = fields.number("columns");
    YamlValue value = fields.value("columns");
    if (columns != null
        && value != null
        && TemplateKeys.COLUMNS.stream().noneMatch(n -> n.doubleValue() == columns)) {
      value.report(Code.UNKNOWN_VALUE, "'columns' must be 1 or 2", null);
    }
    return columns == null ? 1 : columns.intValue();
  }

  private @Nullable Located<Boolean> ats(Fields fields, int columns) {
    YamlValue value = fields.value("ats");
    if (value == null || !fields.flag("ats") || value.plain() == null) {
      return null;
    }
    if (columns != 1) {
      value.report(
          Code.UNKNOWN_VALUE,
          "'ats' can be true only with one column",
          "parsers that sort by position mix two columns up");
      return null;
    }
    return new Located<>(true, value.at());
  }

  private String style() throws IOException {
    ContentFile file = entry.file().beside(STYLE);
    if (file.isRefused()) {
      return "";
    }
    if (!Files.isRegularFile(file.path())) {
      String message = "the template has no stylesheet";
      diagnostics.report(Code.MISSING_FILE, Location.file(file.shown()), message);
      return "";
    }
    SourceText css = SourceText.read(file.path(), file.shown(), diagnostics);
    if (css == null) {
      return "";
    }
    new StyleChecker(css, diagnostics).check();
    return css.text();
  }

  /** The proof; one that cannot be read proves nothing. */
  private ResumeTemplate.@Nullable Proof proof() throws IOException {
    ContentFile file = entry.file().beside(PROOF);
    var ignored = new Diagnostics(false);
    SourceText json =
        Files.isRegularFile(file.path()) && !file.isRefused()
            ? SourceText.read(file.path(), file.shown(), ignored)
            : null;
    Fields fields =
        json == null ? null : YamlSource.whole(json, ignored).fields(TemplateKeys.PROOF);
    if (fields == null) {
      return null;
    }
    YamlValue value = fields.value("digests");
    var digests = new HashMap<String, String>();
    if (value != null) {
      value.textsByKey("'digests'").forEach((of, digest) -> digests.put(of, digest.value()));
    }
    List<String> points = fields.texts("points").stream().map(point -> point.value()).toList();
    return digests.isEmpty()
        ? null
        : new ResumeTemplate.Proof(digests, points, fields.string("text", ""));
  }
}

package rolebook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import rolebook.diagnostic.Visible;
import rolebook.guide.Redirect;
import rolebook.site.AddressReport;

/** Says how the addresses of a site differ from those that are published. */
final class Addresses {
  private Addresses() {}

  /** Writes it for people, an address a line. */
  static void print(AddressReport report, Terminal terminal) {
    String sitemap = Visible.text(report.sitemap());
    if (!report.exists()) {
      say(
          terminal,
          "nothing is published at '%s' yet: all %s addresses are new"
              .formatted(sitemap, report.added().size()));
      return;
    }
    say(
        terminal,
        "addresses beside '%s': %s added, %s changed, %s moved, %s removed"
            .formatted(
                sitemap,
                report.added().size(),
                report.changed().size(),
                report.moved().size(),
                report.removed().size()));
    report.added().forEach(address -> say(terminal, "  added    " + address));
    report.changed().forEach(address -> say(terminal, "  changed  " + address));
    report.moved().forEach(r -> say(terminal, "  moved    " + r.from() + " to " + r.to()));
    report.removed().forEach(address -> say(terminal, "  removed  " + Visible.text(address)));
  }

  private static void say(Terminal terminal, String line) {
    terminal.out().println(line);
  }

  /** Writes it for programs. */
  static void write(JsonGenerator json, AddressReport report) throws IOException {
    json.writeObjectFieldStart("addresses");
    write(json, "added", report.added());
    write(json, "changed", report.changed());
    json.writeArrayFieldStart("moved");
    for (Redirect redirect : report.moved()) {
      json.writeStartObject();
      json.writeStringField("from", redirect.from());
      json.writeStringField("to", redirect.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    write(json, "removed", report.removed());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> addresses)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String address : addresses) {
      json.writeString(address);
    }
    json.writeEndArray();
  }
}

package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rolebook.guide.Guide;
import rolebook.guide.ResumeTemplate;
import rolebook.theme.Fingerprint;
import rolebook.theme.Look;

/** The stylesheets of the résumé templates, as they are published. */
final class Looks {
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<String, Look> looks;

  Looks(Guide guide) {
    this.looks =
        guide.templates().stream()
            .collect(Collectors.toUnmodifiableMap(ResumeTemplate::slug, t -> publish(t, guide)));
  }

  private Look publish(ResumeTemplate template, Guide guide) {
    byte[] css = template.css().getBytes(StandardCharsets.UTF_8);
    String path = Fingerprint.path("assets/templates/" + template.slug() + ".css", css);
    files.put(path, css);
    return new Look(
        guide.href("/" + path), template.fonts().stream().map(font -> font.value()).toList());
  }

  /** The stylesheets by their paths from the site's root. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** How a template dresses documents. */
  Look of(ResumeTemplate template) {
    return Objects.requireNonNull(looks.get(template.slug()));
  }
}

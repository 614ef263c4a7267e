package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.ResumeTemplate;
import rolebook.theme.ThemeFiles;

/**
 * Finds the templates whose claim to parse cleanly is proven: a proof holds as long as the
 * stylesheet, the theme's document views and the theme's fonts are those that it was made with.
 */
final class Proofs {
  private static final String STYLE = "document.css";
  private static final String VIEWS = "views";
  private static final String FONTS = "fonts";

  private final String views;
  private final String fonts;

  Proofs(ThemeFiles theme) {
    views = digest(theme.all().subMap("views/document", "views/document\uFFFF"));
    fonts = digest(theme.all().subMap("assets/fonts/", "assets/fonts/\uFFFF"));
  }

  /** The slugs of the proven templates; each claim without a proof that fits is reported. */
  Set<String> proven(List<ResumeTemplate> templates, Diagnostics diagnostics) {
    var proven = new HashSet<String>();
    for (ResumeTemplate template : templates) {
      if (template.ats() == null) {
        continue;
      }
      if (digests(template).equals(template.proof())) {
        proven.add(template.slug());
        continue;
      }
      diagnostics.report(
          Code.UNPROVEN_ATS,
          template.ats().at(),
          template.proof().isEmpty()
              ? "nothing proves that this template parses cleanly"
              : "the proof that this template parses cleanly is out of date",
          "its page does not say so until it is proven");
    }
    return proven;
  }

  private Map<String, String> digests(ResumeTemplate template) {
    byte[] css = template.css().getBytes(StandardCharsets.UTF_8);
    return Map.of(
        STYLE, HexFormat.of().formatHex(sha256().digest(css)), VIEWS, views, FONTS, fonts);
  }

  /** A digest of files and their names; line ends do not count. */
  private static String digest(SortedMap<String, byte[]> files) {
    MessageDigest sha = sha256();
    files.forEach(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
          sha.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
          sha.update(text.getBytes(StandardCharsets.ISO_8859_1));
        });
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

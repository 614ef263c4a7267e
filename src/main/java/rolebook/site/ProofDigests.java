package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import rolebook.guide.ResumeTemplate;
import rolebook.theme.ThemeFiles;

/**
 * What the proof of a template rests on: its stylesheet, the theme's document views and the theme's
 * fonts. A proof names their digests as they were when it was made.
 */
final class ProofDigests {
  private static final String STYLE = "document.css";
  private static final String VIEWS = "views";
  private static final String FONTS = "fonts";

  private final String views;
  private final String fonts;

  ProofDigests(ThemeFiles theme) {
    views = digest(theme.all().subMap("views/document", "views/document\uFFFF"));
    fonts = digest(theme.all().subMap("assets/fonts/", "assets/fonts/\uFFFF"));
  }

  /** The digests as they are now, by what they are of. */
  Map<String, String> of(ResumeTemplate template) {
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

package rolebook.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.Asset;

/**
 * What a build leaves for the next one: from what the site was made, and what was published. It may
 * be lost, or be behind; that costs time and nothing else. Names are paths with {@code /} between
 * them, of inputs from the folder that they are in, of published files from the output.
 *
 * @param program the program and the options that the site was made with
 * @param settings the files of settings
 * @param theme the theme
 * @param entries the entries
 * @param assets the assets
 * @param treeProblems what was wrong with the names of files
 * @param joining what was reported while all that was joined
 * @param problems all that was reported in the end
 * @param shown the files of the entries that pages of templates show
 * @param frame the digest of what all pages were made with
 * @param files what was published
 */
record Manifest(
    String program,
    Map<String, Input> settings,
    ThemeInputs theme,
    Map<String, KnownEntry> entries,
    Map<String, KnownAsset> assets,
    List<Diagnostic> treeProblems,
    List<Diagnostic> joining,
    List<Diagnostic> problems,
    Set<String> shown,
    long frame,
    Map<String, PublishedFile> files) {

  /** Of a site that no build is known to have made. */
  static final Manifest NONE = ofFiles("", Map.of());

  /**
   * A file that something was made from.
   *
   * @param stamp its stamp; unknown where its bytes must be looked at
   * @param digest the digest of its bytes
   */
  record Input(long stamp, long digest) {}

  /**
   * The files of a theme and of those that it extends.
   *
   * @param names the themes' names, the one that was asked for first
   * @param stamps the stamps of their files in the folder of themes; none for one that the program
   *     carries
   */
  record ThemeInputs(List<String> names, Map<String, Long> stamps) {}

  /**
   * An asset.
   *
   * @param input its file
   * @param size its size in pixels, or null
   */
  record KnownAsset(Input input, Asset.@Nullable ImageSize size) {}

  /**
   * A published file.
   *
   * @param stamp its stamp; unknown where its bytes must be looked at
   * @param digest the digest of its bytes
   * @param key what it was made from, or null if that was not remembered
   */
  record PublishedFile(long stamp, long digest, @Nullable PageKey key) {}

  /** What is left of it for a build by a program and options: others see only the files in it. */
  Manifest madeBy(String other) {
    if (program.equals(other) || isNone()) {
      return this;
    }
    var keyless = new HashMap<String, PublishedFile>();
    files.forEach(
        (name, file) -> keyless.put(name, new PublishedFile(file.stamp(), file.digest(), null)));
    return ofFiles(other, keyless);
  }

  /** A manifest that only names the files that were published. */
  static Manifest ofFiles(String program, Map<String, PublishedFile> files) {
    return new Manifest(
        program,
        Map.of(),
        new ThemeInputs(List.of(), Map.of()),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        0,
        files);
  }

  /** Whether no build is known to have made the site. */
  boolean isNone() {
    return program.isEmpty();
  }

  /** Whether these are all files that were published, and a build is known to have done that. */
  boolean isOf(Map<String, PublishedFile> whole) {
    return !entries.isEmpty() && whole.size() == files.size();
  }

  boolean has(String file) {
    return files.containsKey(file);
  }
}

package rolebook.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;
import rolebook.guide.Guide;
import rolebook.guide.ResumeTemplate;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.ShareImages;
import rolebook.theme.Theme;
import rolebook.theme.ThemeAssets;

/** Everything that was read, joined: from here on, it is known what the site will be. */
final class Linked {
  private final Guide guide;
  private final Theme theme;
  private final ThemeAssets assets;
  private final @Nullable ShareImages images;
  private final ProofDigests proofs;
  private final Map<String, ResumeTemplate.Proof> proven;
  private final Frame frame;
  private final long frameDigest;
  private final Looks looks;
  private final PageViews views;

  /**
   * @param folder the content folder, as messages show it
   * @param read the theme as it was read
   * @param theme the theme's views
   * @param assets the theme's assets
   * @param images the pictures that go with pages; null without them
   * @param proofs what proofs rest on
   * @param proven the proofs of the templates that are proven to parse cleanly, by their slugs
   * @param indexed whether search engines may list the site
   */
  Linked(
      Guide guide,
      String folder,
      ReadTheme read,
      Theme theme,
      ThemeAssets assets,
      @Nullable ShareImages images,
      ProofDigests proofs,
      Map<String, ResumeTemplate.Proof> proven,
      boolean indexed) {
    this.guide = guide;
    this.theme = theme;
    this.assets = assets;
    this.images = images;
    this.proofs = proofs;
    this.proven = proven;
    this.frame = Frame.of(guide, folder, indexed);
    this.looks = new Looks(guide);
    this.views = new PageViews(guide, frame, new Facts(guide, looks, proven));
    this.frameDigest = digest(read, frame);
  }

  private Linked(Linked other, Guide guide) {
    this.guide = guide;
    this.theme = other.theme;
    this.assets = other.assets;
    this.images = other.images;
    this.proofs = other.proofs;
    this.proven = other.proven;
    this.frame = other.frame;
    this.looks = other.looks;
    this.views = new PageViews(guide, frame, new Facts(guide, looks, proven));
    this.frameDigest = other.frameDigest;
  }

  /** The same with a guide in which only the links of some entries are others. */
  Linked with(Guide relinked) {
    return new Linked(this, relinked);
  }

  private static long digest(ReadTheme read, Frame frame) {
    var digest = new Digest();
    digest.add(read.digest());
    digest.add(RecordWriter.bytes("", frame));
    return digest.value();
  }

  Guide guide() {
    return guide;
  }

  Theme theme() {
    return theme;
  }

  Frame frame() {
    return frame;
  }

  /** The digest of what all pages are made with. */
  long frameDigest() {
    return frameDigest;
  }

  PageViews views() {
    return views;
  }

  /** The pictures that go with pages; null without them. */
  @Nullable ShareImages images() {
    return images;
  }

  /** The files that are neither pages nor the writers' assets, by their paths. */
  Map<String, byte[]> files() {
    return SiteFiles.of(guide, frame, assets, looks);
  }

  ProofDigests proofs() {
    return proofs;
  }
}

package rolebook.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.site.Manifest.Input;
import rolebook.site.Manifest.KnownAsset;

/** What is known of the files that are copied as they are. */
final class KnownAssets {
  private final Map<String, KnownAsset> known;

  /**
   * @param known what is known of them, by their names
   */
  KnownAssets(Map<String, KnownAsset> known) {
    this.known = known;
  }

  /** Finds out what they are now; the size of an image is read only if its bytes are others. */
  static KnownAssets read(Inputs inputs, Workers workers) throws IOException {
    List<ContentFile> files = inputs.tree().assets();
    Map<String, KnownAsset> before = inputs.before().assets();
    List<KnownAsset> read =
        workers.each("reading", files, file -> read(file, before.get(file.name())));
    var known = new HashMap<String, KnownAsset>();
    for (int i = 0; i < read.size(); i++) {
      known.put(files.get(i).name(), read.get(i));
    }
    return new KnownAssets(known);
  }

  private static KnownAsset read(ContentFile file, @Nullable KnownAsset before) throws IOException {
    Input now = Inputs.input(List.of(file), before == null ? null : before.input());
    return before != null && before.input().digest() == now.digest()
        ? new KnownAsset(now, before.size())
        : new KnownAsset(now, ImageSizes.of(file.path()));
  }

  /** Whether there are the same as before, each as large in pixels. */
  boolean haveSameSizes(Manifest before) {
    if (known.size() != before.assets().size()) {
      return false;
    }
    for (var asset : known.entrySet()) {
      KnownAsset old = before.assets().get(asset.getKey());
      if (old == null || !Objects.equals(old.size(), asset.getValue().size())) {
        return false;
      }
    }
    return true;
  }

  /** All of them, by their names. */
  Map<String, KnownAsset> all() {
    return known;
  }

  KnownAsset of(ContentFile file) {
    return Objects.requireNonNull(known.get(file.name()), file.name());
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;
import rolebook.content.Stamp;
import rolebook.site.Manifest.PublishedFile;

/**
 * Finds out what of the published site is still as it was published. What someone else changed or
 * deleted since is not, and will be put right.
 */
final class Survey {
  private static final int PARCEL = 512;

  private final Output output;
  private final long now = Stamp.now();

  private Survey(Output output) {
    this.output = output;
  }

  /** The files that are as they were published, each with its stamp of now. */
  static Map<String, PublishedFile> of(Output output, Manifest before, Workers workers)
      throws IOException {
    var survey = new Survey(output);
    var names = new ArrayList<>(before.files().keySet());
    var parcels = new ArrayList<List<String>>();
    for (int from = 0; from < names.size(); from += PARCEL) {
      parcels.add(names.subList(from, Math.min(from + PARCEL, names.size())));
    }
    var whole = new HashMap<String, PublishedFile>(names.size() * 4 / 3 + 1);
    for (var part : workers.each("looking", parcels, p -> survey.whole(p, before))) {
      whole.putAll(part);
    }
    return whole;
  }

  private Map<String, PublishedFile> whole(List<String> names, Manifest before) throws IOException {
    var whole = new HashMap<String, PublishedFile>(PARCEL * 2);
    for (String name : names) {
      PublishedFile published = before.files().get(name);
      PublishedFile found = published == null ? null : find(name, published);
      if (found != null) {
        whole.put(name, found);
      }
    }
    return whole;
  }

  private @Nullable PublishedFile find(String name, PublishedFile published) throws IOException {
    Path path = output.resolve(name);
    try {
      Stamp stamp = Stamp.of(path, false);
      if (stamp.type() != Stamp.Type.FILE) {
        return null;
      }
      long value = stamp.value(now);
      if (value != Stamp.UNKNOWN && value == published.stamp()) {
        return published;
      }
      return Digest.of(path) == published.digest()
          ? new PublishedFile(value, published.digest(), published.key())
          : null;
    } catch (FileSystemException e) {
      return null; // gone, or something has its place
    }
  }
}

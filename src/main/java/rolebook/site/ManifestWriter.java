package rolebook.site;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;
import rolebook.site.Manifest.Input;

/** Writes a manifest, as {@link ManifestFile} reads it. */
final class ManifestWriter {
  private static final int MOST_WAITING = 1 << 16;

  private final DataOutputStream out;
  private final RecordWriter writer = new RecordWriter("");
  private final Digest digest = new Digest();

  private ManifestWriter(DataOutputStream out) {
    this.out = out;
  }

  static void write(Manifest manifest, Path path) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
      out.write(ManifestFile.HEADER);
      new ManifestWriter(out).write(manifest);
    }
  }

  private void write(Manifest manifest) throws IOException {
    writer.name(manifest.program());
    writer.number(manifest.settings().size());
    manifest
        .settings()
        .forEach(
            (name, input) -> {
              writer.name(name);
              write(input);
            });
    writer.number(manifest.theme().names().size());
    manifest.theme().names().forEach(writer::name);
    writer.number(manifest.theme().stamps().size());
    manifest
        .theme()
        .stamps()
        .forEach(
            (name, stamp) -> {
              writer.name(name);
              writer.wide(stamp);
            });
    writer.number(manifest.entries().size());
    for (var entry : manifest.entries().entrySet()) {
      writer.name(entry.getKey());
      write(entry.getValue().input());
      entry.getValue().write(writer);
      drain(MOST_WAITING);
    }
    writer.number(manifest.assets().size());
    for (var asset : manifest.assets().entrySet()) {
      writer.name(asset.getKey());
      write(asset.getValue().input());
      writer.value(asset.getValue().size());
    }
    writer.value(manifest.treeProblems());
    writer.value(manifest.joining());
    writer.value(manifest.problems());
    writer.number(manifest.shown().size());
    manifest.shown().forEach(writer::name);
    writer.wide(manifest.frame());
    writer.number(manifest.files().size());
    for (var file : manifest.files().entrySet()) {
      writer.name(file.getKey());
      writer.wide(file.getValue().stamp());
      writer.wide(file.getValue().digest());
      write(file.getValue().key());
      drain(MOST_WAITING);
    }
    drain(0);
    out.writeLong(digest.value());
  }

  private void write(Input input) {
    writer.wide(input.stamp());
    writer.wide(input.digest());
  }

  private void write(@Nullable PageKey key) {
    if (key == null) {
      writer.number(0);
      return;
    }
    writer.number(key.factCount() + 1);
    writer.wide(key.entries());
    for (int i = 0; i < key.factCount(); i++) {
      writer.wide(key.fact(i));
    }
  }

  private void write(byte[] bytes, int length) throws IOException {
    digest.add(bytes, 0, length);
    out.write(bytes, 0, length);
  }

  /** Passes on what is written as a block, if it is more than may wait. */
  private void drain(int mostWaiting) throws IOException {
    if (writer.size() > mostWaiting) {
      byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(writer.size()).array();
      write(length, length.length);
      write(writer.buffer(), writer.size());
      writer.clear();
    }
  }
}

package rolebook.cli.serve;

import org.jspecify.annotations.Nullable;

/** What an address of the served site has. */
final class Found {
  private final String name;
  private final byte @Nullable [] bytes;
  private final boolean lost;

  private Found(String name, byte @Nullable [] bytes, boolean lost) {
    this.name = name;
    this.bytes = bytes;
    this.lost = lost;
  }

  /** A file of its own. */
  static Found file(String name, byte[] bytes) {
    return new Found(name, bytes, false);
  }

  /** Nothing but the page for lost visitors. */
  static Found lost(String name, byte[] bytes) {
    return new Found(name, bytes, true);
  }

  /** Another address that it leads to, which is a path, decoded. */
  static Found elsewhere(String path) {
    return new Found(path, null, false);
  }

  /** The name of the file, or the path that it leads to. */
  String name() {
    return name;
  }

  /** The bytes of the file; null if it leads to another address. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** Whether the file is the one for addresses that do not exist. */
  boolean isLost() {
    return lost;
  }
}

package rolebook.content;

import rolebook.diagnostic.Location;
import rolebook.guide.Located;

/**
 * A text that a writer wrote, with the way back to its places in the file.
 *
 * @param value the text
 * @param at the place of all of it
 * @param places finds the place of a part
 */
record Text(String value, Location at, Places places) {
  /** Finds the place in a file of a part of a text. */
  interface Places {
    /** The place of the characters from one offset of the text to another. */
    Location at(int start, int end);
  }

  /** Stands in for a text that is missing or wrong, which was reported. */
  static Text missing(Location at) {
    return new Text("", at, (start, end) -> at);
  }

  Located<String> located() {
    return new Located<>(value, at);
  }
}

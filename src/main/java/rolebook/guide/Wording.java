package rolebook.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a writer wrote in one entry, as texts without marks that know their places. Only rules of
 * writing need it; a page is made from the entry and its {@link Body}.
 *
 * @param keys the texts of its keys, by the keys and places in lists that lead there, such as
 *     {@code sample/work/0/name}
 * @param texts all paragraphs, headings and cells of its Markdown, in their order
 * @param bullets its sample bullets, a list a level
 * @param letter the paragraphs and lists of its sample letter, in which a line end is {@code \n}
 */
public record Wording(
    Map<String, PlacedText> keys,
    List<PlacedText> texts,
    List<List<PlacedText>> bullets,
    List<PlacedText> letter) {

  /** The text of a key, or null without one. */
  public @Nullable PlacedText key(String path) {
    return keys.get(path);
  }
}

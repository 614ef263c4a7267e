package rolebook.site;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import rolebook.guide.Entry;
import rolebook.theme.View;

/**
 * A page that the site will have. Its view is made of nothing but the frame of all pages, the
 * entries that it shows, and facts about others: as long as these are equal, so is the page.
 *
 * @param address its address from the site's root, without a base path
 * @param type what kind of page it is
 * @param entries the entries of which it shows what stands in their files
 * @param facts finds out what else it shows
 * @param maker makes what the theme sees of it
 */
record PlannedPage<F extends Record>(
    String address,
    Class<? extends View> type,
    List<Entry> entries,
    Supplier<F> facts,
    Maker<F> maker) {

  /** Makes what the theme sees of a page. */
  interface Maker<F> {
    View view(F facts, Bodies bodies) throws IOException;
  }

  /** A page that shows nothing of any entry's file but what others show of it, too. */
  static <V extends Record & View> PlannedPage<V> of(
      String address, Class<V> type, Supplier<V> view) {
    return new PlannedPage<>(address, type, List.of(), view, (facts, bodies) -> facts);
  }

  /** The page with what it shows of others found out. */
  Found<F> found() {
    return new Found<>(facts.get(), maker);
  }

  /** What a page is made from beside its entries' files. */
  record Found<F extends Record>(F facts, Maker<F> maker) {
    /** What the theme sees of the page. */
    View view(Bodies bodies) throws IOException {
      return maker.view(facts, bodies);
    }
  }

  /** The file that the page is published as, from the output folder. */
  String file() {
    return file(address);
  }

  /** The file that shows an address. */
  static String file(String address) {
    return (address.endsWith("/") ? address + "index.html" : address).substring(1);
  }
}

package rolebook.site;

import java.util.function.Supplier;
import rolebook.theme.View;

/**
 * A page that the site will have.
 *
 * @param address its address from the site's root, without a base path
 * @param view makes what the theme sees of it, when it is rendered
 */
record PlannedPage(String address, Supplier<View> view) {
  /** The file that the page is published as, from the output folder. */
  String file() {
    return file(address);
  }

  /** The file that shows an address. */
  static String file(String address) {
    return (address.endsWith("/") ? address + "index.html" : address).substring(1);
  }
}

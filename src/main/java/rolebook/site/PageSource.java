package rolebook.site;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the pages of a site can be read that were not made anew. */
interface PageSource {
  /** The bytes of a file of the site; null if the site has no such page. */
  byte @Nullable [] html(String file) throws IOException;
}

package rolebook.external;

import java.io.IOException;

/** A sitemap that cannot be gone by; the message says why, in a user's words. */
public final class SitemapException extends IOException {
  SitemapException(String message) {
    super(message);
  }
}

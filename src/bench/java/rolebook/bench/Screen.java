package rolebook.bench;

import rolebook.published.Browser;

/** An open page that notes when it first shows an edit, by the machine's own clock. */
final class Screen {
  private static final String NOTE =
      """
      window.shown = {};
      const isShown = n => %s;
      const look = () => {
        const n = window.awaited;
        if (n !== undefined && !(n in window.shown) && isShown(n)) {
          window.shown[n] = Date.now();
        }
      };
      new MutationObserver(look).observe(document, {subtree: true, childList: true,
        characterData: true, attributes: true});
      document.addEventListener('load', look, true); // of stylesheets, too
      window.awaited = 0;
      """;

  private static final String AWAIT =
      """
      const [n, done] = arguments;
      const end = Date.now() + 25000;
      (function wait() {
        if (n in window.shown || Date.now() > end) {
          window.awaited = n + 1;
          done(window.shown[n] ?? -1);
        } else {
          setTimeout(wait, 5);
        }
      })();
      """;

  private final Browser browser;

  Screen(Browser browser, Change change) {
    this.browser = browser;
    browser.run(NOTE.formatted(change.shown()));
  }

  /** Waits until the page shows an edit; the time of day when it first did, in milliseconds. */
  double shown(int edit) {
    double at = ((Number) browser.runUntilDone(AWAIT, edit)).doubleValue();
    if (at < 0) {
      throw new IllegalStateException("the page was never updated");
    }
    return at;
  }
}

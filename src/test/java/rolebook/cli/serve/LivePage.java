package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import rolebook.published.Browser;

/** A page that stays open in a browser while what it shows changes. */
final class LivePage {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What the preview shows over the page and beside it. */
  private static final String OVER =
      """
      const over = document.querySelector('rolebook-preview')?.shadowRoot;
      const errors = over?.querySelector('dialog');
      const notes = over ? [...over.querySelectorAll('.note:not([hidden])')] : [];
      """;

  private final Browser browser;

  LivePage(Browser browser) {
    this.browser = browser;
  }

  /** Opens a page, and marks it, so that it shows if it is loaded again. */
  LivePage open(String address) {
    browser.open(address);
    await(
        "listening",
        "return performance.getEntriesByName(location.origin"
            + " + '/_rolebook/events').length > 0 || !!document.querySelector('rolebook-preview')");
    mark();
    return this;
  }

  void mark() {
    browser.run("window.alive = true");
  }

  /** Whether the page is the one that was opened, and was not loaded again. */
  boolean isAlive() {
    return Boolean.TRUE.equals(browser.run("return window.alive === true"));
  }

  Object run(String script, Object... arguments) {
    return browser.run(script, arguments);
  }

  String text(String script) {
    return String.valueOf(browser.run(script));
  }

  /** Waits until a script returns true. */
  void await(String what, String script, Object... arguments) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(browser.run(script, arguments))) {
      assertThat(System.nanoTime() - end).as("still not: " + what).isNegative();
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until the page itself shows a text. */
  void awaitText(String text) {
    await(text, "return document.body.textContent.includes(arguments[0])", text);
  }

  /** Waits until the errors that are shown hold a text. */
  void awaitErrors(String text) {
    String shown = OVER + "return !!errors?.open && errors.innerText.includes(arguments[0])";
    await("errors: " + text, shown, text);
  }

  void awaitNoErrors() {
    await("no errors", OVER + "return !errors.open");
  }

  /** All that is said of errors, as it is read. */
  String errors() {
    return text(OVER + "return errors.innerText");
  }

  /** Waits until a note beside the page holds a text. */
  void awaitNote(String text) {
    await(
        "a note: " + text,
        OVER + "return notes.some(note => note.innerText.includes(arguments[0]))",
        text);
  }

  void awaitNoNote() {
    await("no note", OVER + "return notes.length === 0");
  }

  /** Runs a script that knows {@code over}, {@code errors} and {@code notes}. */
  Object over(String script) {
    return browser.run(OVER + script);
  }
}

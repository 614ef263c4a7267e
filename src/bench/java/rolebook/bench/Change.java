package rolebook.bench;

/** What a writer or a designer saves, and where an open page shows it. */
enum Change {
  BODY("a body", "document.querySelector('main').textContent.includes('Edit ' + n + '.')"),
  TITLE("a title", "document.querySelector('h1').textContent.includes('Edit ' + n)"),
  STYLESHEET(
      "the theme's stylesheet",
      "getComputedStyle(document.documentElement).getPropertyValue('--edit').trim() === String(n)");

  private final String words;
  private final String shown;

  Change(String words, String shown) {
    this.words = words;
    this.shown = shown;
  }

  String words() {
    return words;
  }

  /** An expression in a page's script: whether it shows edit {@code n}. */
  String shown() {
    return shown;
  }
}

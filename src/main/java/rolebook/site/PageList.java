package rolebook.site;

import java.nio.charset.StandardCharsets;
import rolebook.content.MarkdownText;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;

/**
 * Writes {@code llms.txt}: all guides, letters and templates with their summaries, as a page in
 * Markdown, for programs that read a site for somebody.
 *
 * @see <a href="https://llmstxt.org/">The proposal that it follows</a>
 */
final class PageList {
  static final String FILE = "llms.txt";

  private final Guide guide;
  private final Frame frame;
  private final StringBuilder text = new StringBuilder();

  private PageList(Guide guide, Frame frame) {
    this.guide = guide;
    this.frame = frame;
  }

  /** The file's bytes. */
  static byte[] of(Guide guide, Frame frame) {
    return new PageList(guide, frame).write().getBytes(StandardCharsets.UTF_8);
  }

  private String write() {
    text.append("# ").append(MarkdownText.plain(guide.settings().title())).append('\n');
    if (guide.settings().tagline() != null) {
      text.append("\n> ").append(MarkdownText.plain(guide.settings().tagline())).append('\n');
    }
    for (Category category : guide.categories()) {
      heading(category.name() + " résumé examples");
      for (Role role : guide.roles(category)) {
        line(role, Pages.title(role));
      }
    }
    if (!guide.letters().isEmpty()) {
      heading("Cover letter examples");
      for (Letter letter : guide.letters()) {
        line(letter, Pages.letterTitle(guide.title(letter)));
      }
    }
    heading("Résumé templates");
    for (ResumeTemplate template : guide.templates()) {
      line(template, template.head().title());
    }
    return text.toString();
  }

  private void heading(String words) {
    text.append("\n## ").append(MarkdownText.plain(words)).append("\n\n");
  }

  private void line(Entry entry, String title) {
    text.append("- [").append(MarkdownText.plain(title)).append("](");
    text.append(frame.absolute(address(entry))).append("): ");
    text.append(MarkdownText.plain(entry.head().summary())).append('\n');
  }

  /** The text as Markdown where it is published, else its page. */
  private String address(Entry entry) {
    boolean published = guide.settings().hasMarkdown() && !(entry instanceof ResumeTemplate);
    return published ? entry.markdown() : entry.address();
  }
}

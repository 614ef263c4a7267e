package rolebook.content;

import rolebook.content.ContentFile.EntryFile;
import rolebook.guide.FreePage;
import rolebook.guide.Head;
import rolebook.guide.PageBody;
import rolebook.guide.Prose;
import rolebook.guide.ReadEntry;

/** Reads free pages. */
final class PageReader {
  private PageReader() {}

  /** A page, as far as it can be read; what is wrong with it is reported. */
  static ReadFile read(EntryFile entry, Fields fields, Text body) {
    var page = new PageTexts(fields.diagnostics());
    Prose text = page.blocks(page.parse(body), 2);
    var footnotes = page.footnotes();
    Head head = new HeadReader(entry, fields).readPage(page);
    fields.done();
    return new ReadFile(
        new ReadEntry(new FreePage(head), page.links()), new PageBody(text, footnotes), null);
  }
}

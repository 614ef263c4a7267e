package rolebook.content;

import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.guide.Letter;
import rolebook.guide.LetterBody;
import rolebook.guide.ReadEntry;

/** Reads the keys of a letter. */
final class LetterReader {
  private LetterReader() {}

  /**
   * A letter, as far as it can be read; what is wrong with it is reported.
   *
   * @param body the Markdown below the keys, or null where the texts are keys too
   */
  static ReadFile read(EntryFile entry, Fields fields, @Nullable Text body) {
    var page = new PageTexts(fields.diagnostics());
    var bodyReader = new BodyReader(page);
    LetterBody texts = body == null ? bodyReader.letter(fields) : bodyReader.letter(body);
    var head = new HeadReader(entry, fields);
    var letter =
        new Letter(
            head.read(page, fields.string("title", "")),
            head.located("role"),
            fields.value("templates") == null ? null : head.pairings(),
            fields.value("title") != null,
            !texts.letter().isEmpty());
    SampleChecker.checkLetter(fields.value("sample"));
    fields.done();
    return new ReadFile(
        new ReadEntry(letter, page.links()),
        texts,
        () -> page.wording().wording(fields.placedTexts()));
  }
}

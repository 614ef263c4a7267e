package rolebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import rolebook.proof.PrintedText.Structure;

/** Reads PDFs as parsers do. Thread-safe. */
final class PdfReader {
  // PDFBox tells its log of every oddity; held here, or the level is forgotten with the logger.
  private static final Logger LOG = Logger.getLogger("org.apache");

  static {
    LOG.setLevel(Level.OFF);
  }

  private PdfReader() {}

  /**
   * Reads a PDF.
   *
   * @throws IOException if it is none
   */
  static PrintedText read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<String>();
      var characters = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var reader = new CharacterReader(characters);
        reader.setStartPage(page);
        reader.setEndPage(page);
        pages.add(plain(reader.getText(document)));
      }
      var sorting = new PDFTextStripper();
      sorting.setSortByPosition(true);
      var resources = PdfResources.of(document);
      PDRectangle paper = document.getPage(0).getMediaBox();
      return new PrintedText(
          pdf.length,
          List.copyOf(pages),
          PrintedText.words(plain(sorting.getText(document))),
          characters.toString(),
          resources.fonts(),
          resources.images(),
          paper.getWidth(),
          paper.getHeight(),
          structure(document));
    }
  }

  private static String plain(String text) {
    return text.replace("\r", "").replace('\u00A0', ' ');
  }

  /** Notes characters before PDFBox makes ligatures into letters. */
  private static final class CharacterReader extends PDFTextStripper {
    private final StringBuilder characters;

    CharacterReader(StringBuilder characters) {
      this.characters = characters;
      setLineSeparator("\n");
      setPageEnd("\n");
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      characters.append(text.getUnicode());
      super.processTextPosition(text);
    }
  }

  private static Structure structure(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var tags = new ArrayList<String>();
    if (catalog.getStructureTreeRoot() != null) {
      collect(catalog.getStructureTreeRoot(), tags);
    }
    return new Structure(
        catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
        catalog.getLanguage(),
        document.getDocumentInformation().getTitle(),
        List.copyOf(tags));
  }

  private static void collect(PDStructureNode node, List<String> tags) {
    for (Object child : node.getKids()) {
      if (child instanceof PDStructureElement element) {
        tags.add(element.getStandardStructureType());
        collect(element, tags);
      }
    }
  }
}

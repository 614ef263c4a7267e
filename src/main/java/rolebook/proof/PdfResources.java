package rolebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;
import rolebook.proof.PrintedText.Font;

/** The fonts and images that the pages of a PDF use, also those inside drawings on them. */
final class PdfResources {
  private final Set<COSBase> seen = new HashSet<>();
  private final List<Font> fonts = new ArrayList<>();
  private int images;

  private PdfResources() {}

  static PdfResources of(PDDocument document) throws IOException {
    var resources = new PdfResources();
    for (PDPage page : document.getPages()) {
      resources.collect(page.getResources());
    }
    return resources;
  }

  /** The fonts, each once. */
  List<Font> fonts() {
    return List.copyOf(fonts);
  }

  /** How many images there are. */
  int images() {
    return images;
  }

  private void collect(@Nullable PDResources resources) throws IOException {
    if (resources == null || !seen.add(resources.getCOSObject())) {
      return;
    }
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (seen.add(font.getCOSObject())) {
        fonts.add(font(font));
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject && seen.add(object.getCOSObject())) {
        images++;
      } else if (object instanceof PDFormXObject form) {
        collect(form.getResources());
      }
    }
    for (COSName name : resources.getPatternNames()) {
      PDAbstractPattern pattern = resources.getPattern(name);
      if (pattern instanceof PDTilingPattern tiles) {
        collect(tiles.getResources());
      }
    }
  }

  private static Font font(PDFont font) {
    String name = font.getName();
    return new Font(
        name == null ? "without a name" : name.replaceFirst("^[A-Z]{6}\\+", ""),
        font instanceof PDType3Font,
        font.isEmbedded(),
        font.getCOSObject().containsKey(COSName.TO_UNICODE));
  }
}

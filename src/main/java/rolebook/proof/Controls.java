package rolebook.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Documents that a proof must refuse: a sound one with one fault each. If one passed, nothing that
 * passes would be proven.
 */
final class Controls {
  static final String PROMISE =
      "Two columns, a spaced-out name, absolutely placed bullets and a variable font are found"
          + " when they are there";

  private static final String END_OF_STYLE = "</style>";
  private static final List<Point> SOUND =
      List.of(new SameWords(), new WholeFields(), new CleanCharacters(), new Recovery());

  /** A fault, with the point that finds it and words from how it says so. */
  private record Fault(String file, Point point, String says) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("two-columns.css", new SameWords(), "sorted by position"),
          new Fault("spaced-out-name.css", new CleanCharacters(), "expected words"),
          new Fault("absolute-bullets.css", new WholeFields(), "expected '•' before the bullet"),
          new Fault("variable-font.css", new RealFonts(), "Type 3 font"));

  /** Prints a page. */
  interface Printer {
    byte[] print(URI page, Paper paper) throws ProofException;
  }

  private Controls() {}

  /**
   * Prints the documents.
   *
   * @throws ProofException if a fault is not found, or is found where there is none
   */
  static void check(Printer printer) throws IOException, ProofException {
    Print sound = print(printer, "");
    for (Point point : SOUND) {
      for (String objection : point.objections(sound)) {
        throw new ProofException(
            "nothing can be proven with this browser: in a sound document, " + objection);
      }
    }
    for (Fault fault : FAULTS) {
      Print faulty = print(printer, text(fault.file()));
      if (fault.point().objections(faulty).stream().noneMatch(o -> o.contains(fault.says()))) {
        throw new ProofException(
            "nothing can be proven with this browser: it prints '%s' so that '%s' does not see it"
                .formatted(fault.file(), fault.point().name()));
      }
    }
  }

  private static Print print(Printer printer, String css) throws IOException, ProofException {
    String html = text("sound.html").replace(END_OF_STYLE, css + END_OF_STYLE);
    DocumentText written = DocumentText.of(html);
    if (written == null) {
      throw new IllegalStateException("the control is no document");
    }
    String page =
        "data:text/html;charset=utf-8;base64," + base64(html.getBytes(StandardCharsets.UTF_8));
    PrintedText read = PdfReader.read(printer.print(URI.create(page), Paper.A4));
    return new Print(Paper.A4, written, read);
  }

  private static String text(String file) throws IOException {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    return text.contains("url(variable.woff2)")
        ? text.replace(
            "variable.woff2", "data:font/woff2;base64," + base64(bytes("variable.woff2")))
        : text;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Controls.class.getResourceAsStream("controls/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      return in.readAllBytes();
    }
  }
}

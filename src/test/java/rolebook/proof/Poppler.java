package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads PDFs with poppler's {@code pdftotext}, which knows nothing of PDFBox. Thread-safe. */
final class Poppler {
  private Poppler() {}

  /**
   * The text of a PDF.
   *
   * @param mode {@code -raw} for the order of the content, {@code -layout} for that of the page
   */
  static String text(byte[] pdf, String mode) throws IOException {
    String program = Installed.program("pdftotext").toString();
    Process process =
        new ProcessBuilder(program, mode, "-nopgbrk", "-enc", "UTF-8", "-", "-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(pdf); // it says nothing before it has read all
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).isZero();
    return text.replace("\r", "");
  }
}

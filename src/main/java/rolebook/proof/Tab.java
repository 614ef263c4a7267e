package rolebook.proof;

import java.net.URI;
import java.util.Base64;
import java.util.Map;

/** A tab of a browser, which prints pages one after another. For one thread at a time. */
final class Tab {
  private final DevTools tools;
  private final String session;

  private Tab(DevTools tools, String session) {
    this.tools = tools;
    this.session = session;
  }

  static Tab prepared(DevTools tools, String session) throws ProofException {
    var tab = new Tab(tools, session);
    tab.send("Page.enable", Map.of());
    return tab;
  }

  /**
   * Prints a page as the browser's own "save as PDF" does, which waits for the fonts.
   *
   * @return the PDF's bytes
   */
  byte[] print(URI address, Paper paper) throws ProofException {
    String url = address.toString();
    Message opened =
        tools.sendAndAwait(session, "Page.navigate", Map.of("url", url), "Page.loadEventFired");
    String error = opened.text("errorText");
    if (error != null) {
      throw new ProofException("the browser cannot open '%s': %s".formatted(url, error));
    }
    Message printed =
        send(
            "Page.printToPDF",
            Map.of(
                "paperWidth", paper.widthInches(),
                "paperHeight", paper.heightInches(),
                "preferCSSPageSize", false,
                "printBackground", true,
                "generateTaggedPDF", true,
                "generateDocumentOutline", false));
    return Base64.getDecoder().decode(printed.required("data"));
  }

  private Message send(String method, Map<String, Object> parameters) throws ProofException {
    return tools.send(session, method, parameters);
  }
}

package rolebook.published;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The HTML checker of the W3C, in this process. It takes seconds to start: use one for all pages.
 * Not thread-safe.
 *
 * <p>Two things that it says are left out. It knows little of new CSS, so what begins with "CSS:"
 * is not HTML's. And it wants texts in Unicode's normalization form C, but a page shows what its
 * writer wrote. Its guess at the language of a page is off, as random sites are in none.
 */
final class HtmlChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private static final Pattern LEFT_OUT =
      Pattern.compile("^CSS: |is not in Unicode Normalization Form C[.]");

  private final SimpleDocumentValidator validator;
  private final Complaints complaints = new Complaints();

  HtmlChecker() throws Exception {
    validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(SCHEMA, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
  }

  /** What is wrong with the text of a page, warnings too, each with its line. */
  List<String> check(String html) throws IOException, SAXException {
    complaints.found.clear();
    var source = new InputSource(new StringReader(html));
    source.setSystemId("https://example.org/page.html");
    validator.checkHtmlInputSource(source);
    return List.copyOf(complaints.found);
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    private void add(String severity, SAXParseException e) {
      if (!LEFT_OUT.matcher(e.getMessage()).find()) {
        found.add(e.getLineNumber() + ": " + severity + ": " + e.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("error", e);
    }
  }
}

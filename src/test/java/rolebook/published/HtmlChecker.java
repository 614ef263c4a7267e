package rolebook.published;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The HTML checker of the W3C, in this process. It takes seconds to start: use one for all pages.
 * Not thread-safe.
 *
 * <p>Four things that it says are left out. It knows little of new CSS, so what begins with "CSS:"
 * is not HTML's. And it wants texts in Unicode's normalization form C, but a page shows what its
 * writer wrote. And it takes JSON-LD, which is data, for a script that the page's policy blocks.
 * And it would give each article a heading, but a letter has none. Its guess at the language of a
 * page is off, as random sites are in none.
 */
final class HtmlChecker implements AutoCloseable {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  private static final Pattern LEFT_OUT =
      Pattern.compile("^CSS: |is not in Unicode Normalization Form C[.]|^Article lacks heading[.]");

  private static final String BLOCKED = "Inline script violates Content Security Policy";
  private static final String DATA = "<script type=\"application/ld+json\">";

  private static final long STACK = 64 << 20; // its grammars are read by deep recursion

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(work -> new Thread(null, work, "html-checker", STACK));
  private final Complaints complaints = new Complaints();
  private final SimpleDocumentValidator validator;

  HtmlChecker() throws Exception {
    validator = thread.submit(this::start).get();
  }

  private SimpleDocumentValidator start() throws Exception {
    var validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(SCHEMA, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
    return validator;
  }

  /** What is wrong with the text of a page, warnings too, each with its line. */
  List<String> check(String html) throws Exception {
    complaints.found.clear();
    complaints.lines = html.lines().toList();
    var source = new InputSource(new StringReader(html));
    source.setSystemId("https://example.org/page.html");
    thread.submit(() -> checkOnThread(source)).get();
    return List.copyOf(complaints.found);
  }

  private Void checkOnThread(InputSource source) throws Exception {
    validator.checkHtmlInputSource(source);
    return null;
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private List<String> lines = List.of();

    private void add(String severity, SAXParseException e) {
      if (!LEFT_OUT.matcher(e.getMessage()).find() && !isData(e)) {
        found.add(e.getLineNumber() + ": " + severity + ": " + e.getMessage());
      }
    }

    private boolean isData(SAXParseException e) {
      return e.getMessage().startsWith(BLOCKED)
          && lines.get(e.getLineNumber() - 1).startsWith(DATA);
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

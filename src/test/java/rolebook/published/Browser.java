package rolebook.published;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium, without a window. It notes what pages hold against their policy. */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** Noted before a page's own scripts run, and in frames too. */
  private static final String NOTE_VIOLATIONS =
      """
      window.violations = [];
      document.addEventListener('securitypolicyviolation', e => window.violations.push(
        e.effectiveDirective + ' blocked ' + e.blockedURI + ' in line ' + e.lineNumber));
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser. Without one the test is skipped, but for the machine that checks changes. */
  public static Browser start(Path profile) {
    for (Path program : List.of(CHROMIUM, DRIVER)) {
      if (!Files.isExecutable(program)) {
        String message = program + " is missing: apt-get install chromium chromium-driver";
        if ("true".equals(System.getenv("CI"))) {
          fail(message);
        }
        Assumptions.abort(message);
      }
    }
    SELENIUM.setLevel(Level.SEVERE); // it warns that it does not know this Chromium's version
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + profile.toAbsolutePath());
    options.setCapability("goog:loggingPrefs", logs);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile());
    var driver = new ChromeDriver(service.withSilent(true).build(), options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    var browser = new Browser(driver);
    browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE_VIOLATIONS));
    browser.command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return browser;
  }

  /** Opens a page and waits until it is loaded. */
  public void open(String address) {
    driver.manage().logs().get(LogType.BROWSER); // those of the page before
    driver.get(address);
  }

  /** What the page before was kept from by its policy. */
  public List<String> violations() {
    return ((List<?>) run("return window.violations")).stream().map(String::valueOf).toList();
  }

  /**
   * Warnings and errors in the console since the page was opened, but for one: where a host lets
   * nothing be cached, as the one of these tests, stylesheets may come too late for the page to say
   * that the one before may become it.
   */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !message.endsWith("ViewTransition opt-in disabled"))
        .toList();
  }

  /** The addresses of all that the page has loaded. */
  List<String> loaded() {
    String names = "return performance.getEntries().filter(e => e.initiatorType).map(e => e.name)";
    return ((List<?>) run(names)).stream().map(String::valueOf).toList();
  }

  /** Runs a script as the browser itself, whatever a page's policy says. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument when it has done. */
  public Object runUntilDone(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  public List<WebElement> find(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  public String title() {
    return driver.getTitle();
  }

  /** Lets a site write to the clipboard and read from it. */
  public void allowClipboard(String site) {
    command(
        "Browser.grantPermissions",
        Map.of(
            "origin",
            site,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** Shows pages in a window of this width, in light or dark colours. */
  public void show(int width, String colours) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Shows pages to somebody who wants to see nothing move, or to anybody. */
  void reduceMotion(boolean reduced) {
    String value = reduced ? "reduce" : "no-preference";
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", value))));
  }

  /** Lets pages run scripts, or not; what tests run is run anyhow. */
  public void allowScripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Keeps pages from loading what these patterns fit, and nothing else. */
  public void block(String... addresses) {
    command("Network.enable", Map.of());
    command("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
  }

  /** Rests the pointer on an element. */
  void pointAt(WebElement element) {
    run("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", element);
    new Actions(driver).moveToElement(element).perform();
  }

  /** Presses the tab key. */
  void pressTab() {
    press(Keys.TAB);
  }

  /** Types a text into whatever has the focus. */
  void type(String text) {
    new Actions(driver).sendKeys(text).perform();
  }

  /** Where the browser is. */
  String address() {
    return driver.getCurrentUrl();
  }

  /** Presses a key. */
  public void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** The headings that those who hear the page are told of, in order. */
  List<String> spokenHeadings() {
    command("Accessibility.enable", Map.of());
    List<?> nodes = (List<?>) command("Accessibility.getFullAXTree", Map.of()).get("nodes");
    var byId = new HashMap<Object, Map<?, ?>>();
    nodes.forEach(node -> byId.put(((Map<?, ?>) node).get("nodeId"), (Map<?, ?>) node));
    var headings = new ArrayList<String>();
    addHeadings((Map<?, ?>) nodes.get(0), byId, headings);
    return headings;
  }

  /** Adds the headings at and below a node; what lists the nodes has no order. */
  private static void addHeadings(
      Map<?, ?> node, Map<Object, Map<?, ?>> byId, List<String> headings) {
    if (node.get("role") instanceof Map<?, ?> role && "heading".equals(role.get("value"))) {
      headings.add(String.valueOf(((Map<?, ?>) node.get("name")).get("value")));
    }
    if (node.get("childIds") instanceof List<?> children) {
      children.stream()
          .filter(byId::containsKey)
          .forEach(child -> addHeadings(byId.get(child), byId, headings));
    }
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** A text file on the class path. */
  public static String resource(String name) throws IOException {
    try (var stream = Browser.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}

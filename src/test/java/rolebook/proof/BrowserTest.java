package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser of our own is found, prints, and leaves nothing behind. */
class BrowserTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource
  void printsOnThePaperThatIsAskedFor(Paper paper) throws IOException, ProofException {
    try (Browser browser = Browser.launch(Installed.chromium())) {
      PrintedText read = PdfReader.read(browser.tab().print(page("<h1>Hello</h1>"), paper));

      assertThat(read.text()).isEqualTo("Hello\n");
      assertThat(read.widthPoints()).isCloseTo(paper.widthInches() * 72, within(1.0));
      assertThat(read.heightPoints()).isCloseTo(paper.heightInches() * 72, within(1.0));
      assertThat(browser.version()).matches("Chromium \\d+(\\.\\d+)+");
    }
  }

  @Test
  void leavesNeitherProcessNorProfile() throws IOException, ProofException {
    Set<Path> profiles = profiles();
    List<ProcessHandle> processes;
    try (Browser browser = Browser.launch(Installed.chromium())) {
      browser.tab().print(page("text"), Paper.A4);
      processes = browser.process().descendants().toList();
      assertThat(profiles()).hasSizeGreaterThan(profiles.size());
    }
    assertThat(profiles()).isEqualTo(profiles);
    assertThat(processes).isNotEmpty();
    for (ProcessHandle process : processes) {
      process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }

  private static Set<Path> profiles() throws IOException {
    var profiles = new TreeSet<Path>();
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (var found = Files.newDirectoryStream(folder, "rolebook-browser*")) {
      found.forEach(profiles::add);
    }
    return profiles;
  }

  @Test
  void saysThatTheBrowserEndedMeanwhile() throws IOException, ProofException {
    try (Browser browser = Browser.launch(Installed.chromium())) {
      Tab tab = browser.tab();
      browser.process().destroyForcibly();
      browser.process().onExit().join();

      assertThatExceptionOfType(ProofException.class)
          .isThrownBy(() -> tab.print(page("text"), Paper.A4))
          .withMessage("the browser ended");
    }
  }

  @Test
  void saysWhatAProgramSaidThatIsNoBrowser() throws IOException {
    Path program = temporary.resolve("chromium");
    Files.writeString(program, "#!/bin/sh\necho I am no browser\nexit 3\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();

    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> Browser.launch(program))
        .withMessage("the browser ended with code 3 before it could print: I am no browser");
  }

  @Test
  void saysThatThereIsNoBrowser() {
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> Chromium.find(null, List.of(temporary.resolve("chromium"))))
        .withMessage(
            "no Chromium was found to print with; install one, or name it with --browser PATH");
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> Chromium.find(Path.of("nowhere"), System.getenv()))
        .withMessage("there is no program 'nowhere' to print with");
  }

  @Test
  void findsABrowserOnTheSearchPath() throws IOException, ProofException {
    Path program = Files.createFile(temporary.resolve("chromium-browser"));
    assertThat(program.toFile().setExecutable(true)).isTrue();

    assertThat(Chromium.find(null, Map.of("PATH", temporary.toString()))).isEqualTo(program);
  }

  @Test
  void asksNoOtherHostForAnything() throws IOException, ProofException {
    Set<String> asked = new ConcurrentSkipListSet<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", ""));
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try (Browser browser = Browser.launch(Installed.chromium())) {
      String image = "<img src='http://%s:" + server.getAddress().getPort() + "/image.png'>";
      String images = image.formatted("127.0.0.1") + image.formatted("localhost");
      browser.tab().print(page(images), Paper.A4);

      assertThat(asked).containsExactly("127.0.0.1");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void waitsForFontsThatOnlyPrintingNeeds() throws IOException, ProofException {
    byte[] font =
        Files.readAllBytes(Path.of("src/test/resources/rolebook/proof/fonts/karla-400.woff2"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1500));
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          exchange.sendResponseHeaders(200, font.length);
          exchange.getResponseBody().write(font);
          exchange.close();
        });
    server.start();
    String css =
        """
        <style>
        @font-face { font-family: slow; font-display: swap; src: url(http://127.0.0.1:%s/) }
        @media print { p { font-family: slow } }
        </style>
        <p>text
        """;
    try (Browser browser = Browser.launch(Installed.chromium())) {
      URI page = page(css.formatted(server.getAddress().getPort()));
      PrintedText read = PdfReader.read(browser.tab().print(page, Paper.A4));

      assertThat(read.fonts()).extracting(PrintedText.Font::name).containsExactly("Karla-Regular");
    } finally {
      server.stop(0);
    }
  }

  private URI page(String body) throws IOException {
    Path page = temporary.resolve("page.html");
    Files.writeString(page, "<!doctype html><html lang=en><title>Page</title>" + body);
    return page.toUri();
  }
}

package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Trees;
import rolebook.diagnostic.Code;

/** What the preview answers, and what it refuses. */
class PreviewTest {
  private static final Path BASE = Path.of("src/test/cases/base/content");

  @TempDir private Path root;

  @BeforeEach
  void copyBase() throws IOException {
    Trees.copy(BASE, root.resolve("content"));
  }

  @Test
  void servesTheBytesOfACleanBuildAndOneScriptInEachPage() throws Exception {
    assertThat(Program.run(root, "build").exit()).isZero();
    try (Served served = new Served(root).ready()) {
      assertThat(served.files())
          .hasSizeGreaterThan(20)
          .isEqualTo(Trees.contents(root.resolve("site")));
    }
  }

  @Test
  void leavesThePublishedSiteAloneAndGitToItsOwn() throws Exception {
    new Served(root).ready().close();

    assertThat(root.resolve("site")).doesNotExist();
    assertThat(root.resolve(".rolebook/.gitignore")).hasContent("*\n");
    assertThat(root.toFile().list()).containsExactlyInAnyOrder("content", ".rolebook");
  }

  @Test
  void startsFromWhatTheLastPreviewLeft() throws Exception {
    new Served(root).ready().close();
    try (Served served = new Served(root).ready()) {
      assertThat(served.last().changed()).isEmpty();
      assertThat(served.last().published().rendered()).isZero();
      assertThat(served.get("/resume-examples/nurse/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void judgesTheWritingOfEntriesThatItDidNotHaveToRead() throws Exception {
    new Served(root).ready().close();
    try (Served served = new Served(root).ready()) {
      served.await("judged", () -> !served.findings().isEmpty());
      assertThat(served.findings()).extracting(d -> d.code()).containsExactly(Code.THIN_CATEGORY);
      assertThat(served.last().published().rendered()).isZero();
    }
  }

  @Test
  void showsASaveWhileTheWritingIsJudged() throws Exception {
    Path nurse = root.resolve("content/roles/nurse.md");
    String role = Files.readString(nurse);
    try (Served served = new Served(root)) {
      served.judging().acquire();
      served.await("judging", served.judging()::hasQueuedThreads);
      Trees.write(nurse, role.replace("A ward manager", "Every ward manager"));
      served.await("built", () -> served.builds() == 2);
      assertThat(served.findings()).isEmpty();

      served.judging().release();
      served.await("judged", () -> !served.findings().isEmpty());
    }
  }

  @Test
  void servesBelowThePathInTheSitesAddress() throws Exception {
    Trees.write(root.resolve("content/site.yaml"), "title: T\nurl: https://x.example/my%20jobs\n");
    try (Served served = new Served(root).ready()) {
      assertThat(served.base()).isEqualTo("/my%20jobs/");
      assertThat(served.get("/my%20jobs").headers().firstValue("Location")).contains("/my%20jobs/");
      assertThat(served.get("/my%20jobs/resume-examples/nurse/").statusCode()).isEqualTo(200);
      assertThat(served.get("/resume-examples/nurse/").statusCode()).isEqualTo(404);

      Trees.write(root.resolve("content/site.yaml"), "title: T\nurl: https://x.example/new\n");
      served.await("moved", () -> served.base().equals("/new/"));
      assertThat(served.get("/new/resume-examples/nurse/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void answersLikeAHostThatKnowsWhatTheSiteIs() throws Exception {
    try (Served served = new Served(root).ready()) {
      HttpResponse<byte[]> lost = served.get("/no/such/page/");
      assertThat(lost.statusCode()).isEqualTo(404);
      assertThat(new String(lost.body(), StandardCharsets.UTF_8)).contains("Page not found");

      HttpResponse<byte[]> folder = served.get("/resume-examples/nurse");
      assertThat(folder.statusCode()).isEqualTo(302);
      assertThat(folder.headers().firstValue("Location")).contains("/resume-examples/nurse/");

      HttpResponse<byte[]> head = served.request("HEAD", "/resume-examples/nurse/");
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValueAsLong("Content-Length"))
          .hasValue(served.get("/resume-examples/nurse/").body().length);

      HttpResponse<byte[]> post = served.request("POST", "/");
      assertThat(post.statusCode()).isEqualTo(405);
      assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD");

      // a browser that fetches a page ahead would show it as it was then
      HttpResponse<byte[]> ahead = served.request("GET", "/", "Sec-Purpose", "prefetch");
      assertThat(ahead.statusCode()).isEqualTo(503);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                                | text/html; charset=utf-8
          /sitemap.xml                     | application/xml; charset=utf-8
          /robots.txt                      | text/plain; charset=utf-8
          /resume-examples/nurse/resume.json | application/json
          /_headers                        | application/octet-stream
          /_rolebook/live.js               | text/javascript; charset=utf-8
          """)
  void saysWhatAFileIs(String path, String type) throws Exception {
    try (Served served = new Served(root).ready()) {
      HttpResponse<byte[]> response = served.get(path);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).contains(type);
      assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
          .contains("same-origin");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "[::1]:PORT, 200",
    "localhost, 200",
    "evil.example:PORT, 403",
    "127.0.0.1.evil.example, 403",
    "localhost:PORT.evil.example, 403",
    "localhost.evil.example:PORT, 403",
    "'', 403"
  })
  void listensOnlyToThoseWhoAskThisMachine(String host, int status) throws Exception {
    try (Served served = new Served(root).ready()) {
      String named = host.replace("PORT", "" + served.address().getPort());
      assertThat(raw(served, "/", named)).startsWith("HTTP/1.1 " + status + " ");
      assertThat(raw(served, "/_rolebook/live.js", named)).startsWith("HTTP/1.1 " + status + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../lock",
        "/%2e%2e/lock",
        "/resume-examples/../../lock",
        "/..%2flock",
        "/%2e%2e%2flock",
        "/resume-examples/%2e%2e%2f%2e%2e%2flock",
        "/..%5clock",
        "//lock",
        "/%2flock",
        "/lock%00.html",
        "/%c0%ae%c0%ae/lock",
        "/linked/lock",
        "/linked-lock",
        "/_rolebook/../lock",
        "/_rolebook/Preview.class",
        "/_rolebook/%2e%2e/lock"
      })
  void findsNothingOutsideTheSite(String path) throws Exception {
    try (Served served = new Served(root).ready()) {
      Path site = root.resolve(".rolebook/serve/site");
      Files.createSymbolicLink(site.resolve("linked"), site.getParent());
      Files.createSymbolicLink(site.resolve("linked-lock"), site.resolveSibling("lock"));
      assertThat(site.resolveSibling("lock")).hasContent(served.address().toString());

      String answer = raw(served, path, "localhost");
      assertThat(answer)
          .matches("(?s)HTTP/1.1 40[04] .*")
          .doesNotContain(served.address().toString());
    }
  }

  private static String raw(Served served, String path, String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
      socket.setSoTimeout(5_000);
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(path, host).getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void saysThatAPortIsInUseAndWhatToDo(@TempDir Path other) throws Exception {
    Trees.copy(BASE, other.resolve("content"));
    try (Served served = new Served(root).ready()) {
      int port = served.address().getPort();
      assertThatThrownBy(() -> new Served(other, false, port))
          .isInstanceOf(PreviewException.class)
          .hasMessage(
              "port %s is in use; name another with --port, or take a free one with --port 0"
                  .formatted(port));
    }
    new Served(other).ready().close(); // nothing of it is left
  }

  @Test
  void saysWhereAProjectIsBeingServedAlready() throws Exception {
    try (Served served = new Served(root).ready()) {
      assertThatThrownBy(() -> new Served(root))
          .isInstanceOf(PreviewException.class)
          .hasMessage("this project is being served already, at " + served.address());
      assertThat(served.get("/").statusCode()).isEqualTo(200);
    }
    new Served(root).ready().close();
  }

  @Test
  void showsThatThereIsNoSiteYetUntilThereIs() throws Exception {
    String role = Files.readString(root.resolve("content/roles/nurse.md"));
    Trees.write(root.resolve("content/roles/nurse.md"), role.replace("[plain]", "[plane]"));
    try (Served served = new Served(root).ready()) {
      assertThat(served.get("/any/page/").statusCode()).isEqualTo(503);
      assertThat(served.text("/")).contains("no site yet").contains("data-version=\"0\"");

      Trees.write(root.resolve("content/roles/nurse.md"), role);
      served.await("served", () -> served.get("/").statusCode() == 200);
    }
  }

  @Test
  void servesDraftsMarkedWhereTheyAreAskedFor() throws Exception {
    Path nurse = root.resolve("content/roles/nurse.md");
    Path cook = root.resolve("content/roles/cook.md");
    String role = Files.readString(nurse);
    Files.writeString(cook, role.replace("title: Nurse", "title: Cook\ndraft: true"));
    Path about = root.resolve("content/pages/about.md");
    String summary = "Who writes these guides, for whom, and what was left out of them.";
    Trees.write(about, "---\ntitle: About\nsummary: " + summary + "\ndraft: true\n---\n\nText.\n");
    try (Served served = new Served(root).ready()) {
      assertThat(served.get("/resume-examples/cook/").statusCode()).isEqualTo(404);
    }
    try (Served served = new Served(root, true, 0).ready()) {
      assertThat(served.text("/resume-examples/cook/")).contains("<strong>Draft:</strong>");
      assertThat(served.text("/about/")).contains("<strong>Draft:</strong>");
      assertThat(served.text("/resume-examples/nurse/")).doesNotContain("<strong>Draft:</strong>");
    }
  }
}

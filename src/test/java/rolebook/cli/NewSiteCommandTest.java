package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** A new site passes every check before anybody has touched it, and so do its workflows. */
class NewSiteCommandTest {
  private static final String PROGRAM = "java -jar rolebook.jar ";

  @TempDir private Path folder;

  private Path begin(String name, String slug) {
    Run run = Program.run(folder, "new", "site", name);
    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    return folder.resolve(slug);
  }

  @Test
  void itBuildsAndPassesEveryCheckAtOnce() throws IOException {
    Path site = begin("Career Guides", "career-guides");

    for (String command : List.of("check", "build")) {
      Run run = Program.run(site, command, "--strict");
      assertThat(run.err()).isEmpty();
      assertThat(run.exit()).isZero();
    }
    assertThat(Files.readString(site.resolve("site/index.html"))).contains("Career Guides");
    for (String file : Trees.files(site.resolve("content"))) {
      if (!Set.of("site.yaml", "authors.yaml").contains(file)) {
        assertThat(site.resolve("content").resolve(file))
            .hasSameBinaryContentAs(Path.of("content").resolve(file));
      }
    }
  }

  @Test
  void itHasAllThatASiteNeeds() throws IOException {
    Path site = begin("A: \"B\" & C", "a-b-c");

    assertThat(Trees.files(site))
        .contains(
            ".gitignore",
            ".gitlab-ci.yml",
            ".github/workflows/site.yml",
            ".vscode/tasks.json",
            ".vscode/schemas/role.json",
            "README.md",
            "content/assets/favicon.svg",
            "content/templates/ledger/proof.json");
    assertThat(Files.readString(site.resolve("README.md"))).startsWith("# A: \"B\" & C\n");
    Run run = Program.run(site, "check", "--strict");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void itMayBeBegunInAFolderThatIsThere() throws IOException {
    Trees.write(folder.resolve("deep/guides/LICENSE"), "mine\n");

    Path site = begin("deep/guides/", "deep/guides");

    assertThat(site.resolve("LICENSE")).hasContent("mine");
    assertThat(Files.readString(site.resolve("content/site.yaml"))).startsWith("title: Guides\n");
  }

  @Test
  void nothingIsWrittenOverWhatIsThere() throws IOException {
    for (String file : List.of("README.md", ".vscode/settings.json", "content/site.yaml")) {
      Path site = folder.resolve("site-" + file.length());
      Trees.write(site.resolve(file), "mine\n");
      var before = Trees.contents(folder);

      Run run = Program.run(folder, "new", "site", site.getFileName().toString());

      assertThat(run.exit()).isEqualTo(Main.FAILED);
      assertThat(run.err()).contains("is there already; nothing was written");
      assertThat(Trees.contents(folder)).isEqualTo(before);
    }
  }

  @Test
  void theJarComesAlong() throws IOException, InterruptedException {
    Path jar = Path.of("target/rolebook.jar").toAbsolutePath();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "new",
                "site",
                "guides")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("said.txt"))
        .content()
        .endsWith(
            """
            next: cd guides
                  java -jar rolebook.jar serve
                  README.md says what is yours to fill in, and how to publish
            """);
    assertThat(folder.resolve("guides/rolebook.jar")).hasSameBinaryContentAs(jar);
  }

  @Test
  void theWorkflowOfGithubDoesAsLittleAsItMayAndAllThatItMust() throws IOException {
    Path site = begin("guides", "guides");
    Map<?, ?> workflow = yaml(site.resolve(".github/workflows/site.yml"));
    Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");

    assertThat(workflow.get("permissions").toString()).isEqualTo("{contents=read, pages=read}");
    assertThat(workflow.get("concurrency")).isNotNull();
    Map<?, ?> publish = (Map<?, ?>) jobs.get("publish");
    assertThat(publish.get("permissions").toString()).isEqualTo("{pages=write, id-token=write}");
    assertThat(publish.get("needs")).isEqualTo("build");
    assertThat(publish.get("if").toString())
        .contains("!= 'pull_request'", "== github.event.repository.default_branch");
    var commands = new ArrayList<String>();
    for (Object job : jobs.values()) {
      for (Object each : (List<?>) ((Map<?, ?>) job).get("steps")) {
        Map<?, ?> step = (Map<?, ?>) each;
        if (step.get("run") instanceof String run) {
          run.lines().forEach(commands::add);
        } else {
          assertThat(step.get("uses")).asString().matches("actions/[a-z-]+@v\\d+");
        }
        if (step.get("uses") instanceof String action && action.contains("upload-pages")) {
          assertThat(((Map<?, ?>) step.get("with")).get("path")).isEqualTo("site");
        }
      }
    }
    assertThat(run(commands, site)).containsExactly("check", "build");
    assertThat(site.resolve("site/index.html")).isRegularFile();
  }

  @Test
  void theWorkflowOfGitlabDoesTheSame() throws IOException {
    Path site = begin("guides", "guides");
    Map<?, ?> workflow = yaml(site.resolve(".gitlab-ci.yml"));
    Map<?, ?> shared = (Map<?, ?>) workflow.get(".site");
    Map<?, ?> pages = (Map<?, ?>) workflow.get("pages");

    assertThat(pages.get("rules").toString())
        .isEqualTo("[{if=$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]");
    assertThat(pages.get("artifacts").toString()).isEqualTo("{paths=[public]}");
    assertThat(pages.get("extends")).isEqualTo(".site");
    List<String> commands = ((List<?>) shared.get("script")).stream().map(String::valueOf).toList();
    assertThat(run(commands, site)).containsExactly("check", "build");
    assertThat(site.resolve("public/index.html")).isRegularFile();
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  /** Runs the commands of the program as on a first publish; the names of those that were run. */
  private static Set<String> run(List<String> lines, Path site) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    var run = new LinkedHashSet<String>();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/guides";
      for (String line : lines) {
        if (line.startsWith(PROGRAM)) {
          String command =
              line.substring(PROGRAM.length()).replaceAll("\"?\\$(SITE|CI_PAGES_URL)", address);
          String[] arguments =
              Arrays.stream(command.split(" ", -1))
                  .map(word -> word.replace("\"", ""))
                  .toArray(String[]::new);
          Run result = Program.run(site, arguments);
          assertThat(result.exit()).as(line + ": " + result.err()).isZero();
          run.add(arguments[0]);
          assertThat(result.err()).isEmpty();
          if (arguments[0].equals("build")) {
            assertThat(result.out()).startsWith("nothing is published at '" + address);
          }
        }
      }
    } finally {
      server.stop(0);
    }
    return run;
  }

  @Test
  void aReaderOfTheReadmeCanTypeWhatItSays() throws IOException {
    Path site = begin("guides", "guides");
    var typed = new TreeSet<String>();
    for (String line : Files.readAllLines(site.resolve("README.md"))) {
      if (line.startsWith(PROGRAM)) {
        String[] words =
            line.replaceFirst("\\s+#.*", "")
                .substring(PROGRAM.length())
                .replace("\"", "")
                .split(" ", -1);
        typed.add(words[0]);
        if (!words[0].equals("serve")) {
          Run run = Program.run(site, words);
          assertThat(run.exit()).as(line + ": " + run.err()).isZero();
        }
      }
    }
    assertThat(typed).containsExactly("build", "check", "new", "serve");
  }
}

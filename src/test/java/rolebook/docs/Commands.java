package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import rolebook.Program;
import rolebook.cli.ServeProcess;
import rolebook.proof.Installed;

/**
 * Commands that readers are told to type: the program's own are run, those of others are compared
 * with what they rest on.
 *
 * @param site the site that they are typed in
 */
record Commands(ExampleSite site) {
  private static final String PROGRAM = "java -jar target/rolebook.jar ";
  private static final String OF_A_SITE = "java -jar rolebook.jar ";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final Set<String> PHASES = Set.of("clean", "package", "verify");
  private static final Pattern UPLOAD =
      Pattern.compile(
          "npx (wrangler@\\d+ pages deploy|netlify-cli@\\d+ deploy --prod --dir) (\\S+).*");

  void check(String script) throws IOException {
    ExampleSite there = site;
    for (String line : script.lines().toList()) {
      String command = line.replaceFirst("\\s+#.*", "").strip();
      if (command.startsWith("cd ")) {
        there = new ExampleSite(there.file(command.substring("cd ".length())));
        assertThat(there.folder()).isDirectory();
      } else if (command.startsWith(PROGRAM)) {
        program(there, arguments(command.substring(PROGRAM.length())));
      } else if (command.startsWith(OF_A_SITE)) {
        program(there, arguments(command.substring(OF_A_SITE.length())));
      } else if (command.matches("mvn( .*)?")) {
        maven(Arrays.stream(command.split(" ", -1)).skip(1).toList());
      } else if (UPLOAD.matcher(command).matches()) {
        site.build();
        String folder = UPLOAD.matcher(command).replaceFirst("$2");
        assertThat(site.file(folder + "/index.html")).isRegularFile();
      } else {
        throw new AssertionError("nothing checks the command '" + command + "'");
      }
    }
  }

  /** The words of a command, of which the quoted ones belong together. */
  private static String[] arguments(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .toArray(String[]::new);
  }

  private static void program(ExampleSite site, String... arguments) throws IOException {
    if (arguments[0].equals("serve")) {
      try (var serving = ServeProcess.start(site.folder(), "serve", "--port", "0")) {
        assertThat(serving.line()).startsWith("http://127.0.0.1:");
        assertThat(serving.line()).contains(" changed, ");
        assertThat(serving.end()).isZero();
      }
      return;
    }
    if (arguments[0].equals("prove")) {
      Installed.chromium();
    }
    Program.Run run = site.run(arguments);
    if (!arguments[0].equals("check")) { // which may have something to say of the example's writing
      assertThat(run.err()).isEmpty();
    }
    assertThat(run.exit()).isZero();
  }

  private static void maven(List<String> arguments) throws IOException {
    Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    assertThat(pom.select("finalName").text()).isEqualTo("rolebook");
    List<String> goals = arguments.stream().filter(a -> !a.startsWith("-")).toList();
    if (arguments.contains("-Pbench")) {
      settings(pom.selectFirst("profile:has(> id:containsOwn(bench))"), arguments);
    } else if (arguments.contains("-Pserve")) {
      Element profile = pom.selectFirst("profile:has(> id:containsOwn(serve))");
      assertThat(profile.select("plugins arguments > argument").eachText())
          .endsWith("-jar", "${project.build.directory}/rolebook.jar", "serve");
    } else if (goals.isEmpty()) {
      Element build = pom.selectFirst("project > build");
      assertThat(build.select("> defaultGoal").text()).isEqualTo("package exec:exec");
      assertThat(build.select("> plugins arguments > argument").eachText())
          .endsWith("-jar", "${project.build.directory}/rolebook.jar", "build");
    }
    assertThat(PHASES).containsAll(goals);
  }

  /** Every setting on the command line must be one that the profile knows. */
  private static void settings(Element profile, List<String> arguments) {
    List<String> known = profile.select("properties > *").stream().map(Element::tagName).toList();
    for (String argument : arguments) {
      if (argument.startsWith("-D")) {
        assertThat(known).contains(argument.substring(2).split("=", 2)[0]);
      }
    }
  }
}

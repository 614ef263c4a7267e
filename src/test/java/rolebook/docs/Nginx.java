package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rolebook.Trees;

/**
 * Settings for nginx, compared with the site that they are to serve, and read by nginx itself where
 * it is installed.
 *
 * @param text the settings
 * @param site the site, built
 */
record Nginx(String text, ExampleSite site) {
  private static final Pattern HEADER =
      Pattern.compile("add_header (\\S+) (?:\"([^\"]*)\"|(\\S+?))(?: always)?;");
  private static final Pattern ERROR_PAGE = Pattern.compile("error_page 404 (\\S+);");
  private static final Pattern FOREVER = Pattern.compile("\"~(.*)\" +\"(.*)\";");

  /** What stands around the settings of a site; nothing outside the folder is touched. */
  private static final String AROUND =
      """
      pid nginx.pid;
      error_log stderr;
      events {}
      http {
        access_log off;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        include site.conf;
      }
      """;

  void check() throws IOException, InterruptedException {
    hasStructure();
    sendsWhatTheSiteAsksFor();
    assertThat(site.file("site" + first(ERROR_PAGE).group(1))).isRegularFile();
    Path nginx = installed();
    if (nginx != null) {
      read(nginx);
    }
  }

  private void hasStructure() {
    int depth = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      assertThat(line).matches("(|#.*|}|.*[;{])(\\s+#.*)?");
      depth += line.endsWith("{") ? 1 : line.equals("}") ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  /** The headers of all files are those of the site's own {@code _headers}, so is caching. */
  private void sendsWhatTheSiteAsksFor() throws IOException {
    var asked = new LinkedHashMap<String, Map<String, String>>();
    String path = "";
    for (String line : site.read("site/_headers").lines().toList()) {
      if (!line.startsWith(" ")) {
        path = line;
        asked.put(path, new LinkedHashMap<>());
      } else {
        String[] header = line.strip().split(": ", 2);
        asked.get(path).put(header[0], header[1]);
      }
    }
    var sent = new LinkedHashMap<String, String>();
    HEADER.matcher(text).results().forEach(h -> sent.put(h.group(1), h.group(2)));
    sent.remove("Cache-Control"); // by the map below
    assertThat(sent).isEqualTo(asked.remove("/*"));

    MatchResult forever = first(FOREVER);
    Pattern fingerprinted = Pattern.compile(forever.group(1));
    assertThat(asked).isNotEmpty();
    asked.forEach(
        (file, headers) -> {
          assertThat(file).matches(fingerprinted);
          assertThat(headers).isEqualTo(Map.of("Cache-Control", forever.group(2)));
        });
    assertThat(Trees.files(site.file("site")).stream().map(file -> "/" + file))
        .filteredOn(fingerprinted.asMatchPredicate())
        .hasSameSizeAs(asked.keySet());
  }

  private MatchResult first(Pattern pattern) {
    return pattern.matcher(text).results().findFirst().orElseThrow();
  }

  private static Path installed() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private void read(Path nginx) throws IOException, InterruptedException {
    Path prefix = Files.createTempDirectory(site.folder().getParent(), "nginx");
    Files.writeString(prefix.resolve("site.conf"), text.replaceAll("listen \\d+", "listen 18080"));
    Files.writeString(prefix.resolve("nginx.conf"), AROUND);
    Path said = prefix.resolve("said.txt");
    List<String> command =
        List.of(nginx.toString(), "-t", "-p", prefix + "/", "-c", "nginx.conf", "-e", "stderr");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(said)).isZero();
  }
}

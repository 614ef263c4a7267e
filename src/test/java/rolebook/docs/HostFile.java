package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Settings of the hosts that a site is published on. */
final class HostFile {
  private static final String WORKFLOWS = ".github/workflows/";

  private HostFile() {}

  static boolean isOne(String name) {
    return name.startsWith(WORKFLOWS) || name.equals("netlify.toml") || name.equals("nginx.conf");
  }

  static void check(String name, String text, ExampleSite site) throws Exception {
    site.build();
    switch (name) {
      case "netlify.toml" -> netlify(text, site);
      case "nginx.conf" -> new Nginx(text, site).check();
      default -> workflow(text, site);
    }
  }

  /** As little of TOML as the example needs: tables, and keys with texts. */
  private static void netlify(String text, ExampleSite site) throws IOException {
    for (String line : text.lines().toList()) {
      if (line.isEmpty() || line.equals("[build]")) {
        continue;
      }
      String[] setting = line.strip().split(" = ", 2);
      assertThat(setting[1]).matches("\".*\"");
      String value = setting[1].substring(1, setting[1].length() - 1);
      switch (setting[0]) {
        case "command" -> new Commands(site).check(value);
        case "publish" -> assertThat(site.file(value + "/index.html")).isRegularFile();
        default -> throw new AssertionError("nothing checks '" + setting[0] + "'");
      }
    }
  }

  private static void workflow(String text, ExampleSite site) throws IOException {
    Map<?, ?> workflow = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    // YAML 1.1 takes the key 'on' for a boolean.
    assertThat(workflow.containsKey(true)).isTrue();
    int steps = 0;
    for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
      assertThat(((Map<?, ?>) job).get("runs-on")).isEqualTo("ubuntu-latest");
      for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
        step((Map<?, ?>) step, site);
        steps++;
      }
    }
    assertThat(steps).isPositive();
  }

  private static void step(Map<?, ?> step, ExampleSite site) throws IOException {
    if (step.get("run") instanceof String commands) {
      new Commands(site).check(commands);
      return;
    }
    assertThat(step.get("uses")).asString().matches("[a-z-]+/[a-z-]+@v\\d+");
    if (step.get("with") instanceof Map<?, ?> with && with.get("path") instanceof String folder) {
      assertThat(site.file(folder + "/index.html")).isRegularFile();
    }
  }
}

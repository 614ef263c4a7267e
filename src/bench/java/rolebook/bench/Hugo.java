package rolebook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo, where it is installed. */
final class Hugo implements Tool {
  private static final Pattern VERSION = Pattern.compile("v(\\d+\\.\\d+\\.\\d+)");

  private final String answer = Command.answer("hugo", "version");

  @Override
  public String name() {
    Matcher version = VERSION.matcher(answer);
    return version.find() ? "Hugo " + version.group(1) : "Hugo";
  }

  @Override
  public Optional<String> missing() {
    return answer.isEmpty()
        ? Optional.of("no Hugo on the path: on Debian, apt-get install hugo")
        : Optional.empty();
  }

  @Override
  public Format format() {
    return new HugoFormat();
  }

  @Override
  public List<String> command(Path project) {
    return List.of("hugo", "--quiet");
  }

  @Override
  public String output() {
    return "public";
  }

  @Override
  public List<String> leftovers() {
    return List.of("resources", ".hugo_build.lock");
  }
}

package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which runs until it is ended. */
public final class ServeProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final Process process;
  private final BufferedReader out;
  private final BufferedReader err;

  private ServeProcess(Process process) {
    this.process = process;
    this.out = reader(process.getInputStream());
    this.err = reader(process.getErrorStream());
  }

  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Runs a command in a folder. */
  public static ServeProcess start(Path folder, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ServeProcess(new ProcessBuilder(command).directory(folder.toFile()).start());
  }

  /** The next line of standard output; it is waited for. */
  public String line() throws IOException {
    return out.readLine();
  }

  /** The next line of standard error; it is waited for. */
  String errorLine() throws IOException {
    return err.readLine();
  }

  /** Ends the program as users do; its exit code. */
  public int end() {
    process.destroy();
    return exit();
  }

  /** Waits until the program has ended; its exit code. */
  int exit() {
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

package rolebook.bench;

import java.io.IOException;
import rolebook.Program;

/**
 * Builds of one changed role in a process that has built the site before. Here is the place for
 * whatever a process can keep between two builds.
 */
record InProcess(Project project) implements Contender {
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return "Rolebook, in process";
  }

  @Override
  public void prepare() throws IOException {
    project.edit();
  }

  @Override
  public Sample run() throws IOException {
    String output = project.output().toString();
    long start = System.nanoTime();
    Program.Run run = Program.run(project.folder(), "build", "--output", output);
    double wall = (System.nanoTime() - start) / NANOS;
    if (run.exit() != 0) {
      throw new IOException(run.err());
    }
    return new Sample(wall, Double.NaN, Double.NaN);
  }
}

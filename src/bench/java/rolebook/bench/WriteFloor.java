package rolebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import rolebook.Trees;

/**
 * What no generator can go below: the same files, already made, are only written, by as many
 * threads as there are processors. Files come in portions, so that a large site fits into memory;
 * only writing is measured, reading is not.
 *
 * @param site the site that is written again
 * @param target where to
 */
record WriteFloor(Path site, Path target) implements Contender {
  private static final int PORTION = 5_000;
  private static final double NANOS = 1e9;

  private static final com.sun.management.OperatingSystemMXBean MACHINE =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Override
  public String name() {
    return "only writing";
  }

  @Override
  public void prepare() throws IOException {
    Project.delete(target);
  }

  @Override
  public Sample run() throws IOException {
    List<String> files = Trees.files(site);
    long wall = 0;
    long cpu = 0;
    for (int from = 0; from < files.size(); from += PORTION) {
      List<String> portion = files.subList(from, Math.min(from + PORTION, files.size()));
      List<byte[]> contents = portion.stream().map(this::read).toList();
      long start = System.nanoTime();
      long used = MACHINE.getProcessCpuTime();
      IntStream.range(0, portion.size())
          .parallel()
          .forEach(i -> write(target.resolve(portion.get(i)), contents.get(i)));
      wall += System.nanoTime() - start;
      cpu += MACHINE.getProcessCpuTime() - used;
    }
    return new Sample(wall / NANOS, cpu / NANOS, Double.NaN);
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(site.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

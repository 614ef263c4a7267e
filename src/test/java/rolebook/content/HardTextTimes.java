package rolebook.content;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import rolebook.Program;

/**
 * Prints how long each hard text takes, as a page and as a role's introduction, and how much longer
 * than one of half the length: 2 is in proportion. The times are those of the processors, best of
 * three, so that what else the machine does matters little.
 */
final class HardTextTimes {
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private interface Build {
    Program.Run run() throws IOException;
  }

  private record Timed(double seconds, int exit) {}

  private HardTextTimes() {}

  /**
   * Measures.
   *
   * @param arguments parts of the names of texts; without any, all are measured
   */
  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var site = new HardTextSite(Files.createTempDirectory("hard"));
    best(() -> site.buildPage("The first build is slower."));
    out.printf("%-55s %14s %14s %6s%n", "", "page", "introduction", "growth");
    for (HardText hard : HardText.all()) {
      if (wanted(hard, arguments)) {
        String text = hard.ofLength().apply(HardText.LONGEST);
        String half = hard.ofLength().apply(HardText.LONGEST / 2);
        Timed page = best(() -> site.buildPage(text));
        Timed shorter = best(() -> site.buildPage(half));
        Timed introduction = best(() -> site.buildRole(text));
        boolean comparable = page.exit() == shorter.exit();
        String growth = comparable ? "%.1f".formatted(page.seconds() / shorter.seconds()) : "";
        out.printf(
            "%-55s %6.2f s exit %d %6.2f s exit %d %6s%n",
            hard.name(),
            page.seconds(),
            page.exit(),
            introduction.seconds(),
            introduction.exit(),
            growth);
      }
    }
  }

  private static boolean wanted(HardText hard, String[] names) {
    for (String name : names) {
      if (hard.name().contains(name)) {
        return true;
      }
    }
    return names.length == 0;
  }

  private static Timed best(Build build) throws IOException {
    Timed best = null;
    for (int i = 0; i < 3; i++) {
      long start = MACHINE.getProcessCpuTime();
      int exit = build.run().exit();
      double seconds = (MACHINE.getProcessCpuTime() - start) / 1e9;
      best = best == null || seconds < best.seconds() ? new Timed(seconds, exit) : best;
    }
    return best;
  }
}

package rolebook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what the figures were measured on. */
final class Machine {
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double GIGABYTE = 1 << 30;

  private Machine() {}

  /** Its processors, its memory, its system and its Java, in a line. */
  static String describe() {
    return "%s processors%s, %s GB, %s %s, Java %s"
        .formatted(
            SYSTEM.getAvailableProcessors(),
            model(),
            Figures.count(SYSTEM.getTotalMemorySize() / GIGABYTE),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " (" + line.replaceFirst("[^:]*:\\s*", "") + ")")
          .orElse("");
    } catch (IOException e) { // not on this system
      return "";
    }
  }
}

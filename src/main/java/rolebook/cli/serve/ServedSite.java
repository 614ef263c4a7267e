package rolebook.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import rolebook.site.BuildException;
import rolebook.site.BuildResult;
import rolebook.site.SiteBuilder;

/**
 * The site as the last build that published left it. Who asks while a build is at work waits for
 * it, so nothing is served that is half old and half new. Thread-safe.
 */
final class ServedSite {
  private static final String LOST = "404.html";
  private static final String INDEX = "index.html";

  private final Path folder;
  private final Injection injection;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable String base;
  private int version;

  /**
   * @param folder the folder that builds publish into
   * @param injection what pages are sent with
   */
  ServedSite(Path folder, Injection injection) {
    this.folder = folder;
    this.injection = injection;
  }

  /** A build that may publish into the folder. */
  interface Build {
    BuildResult run() throws IOException, BuildException;
  }

  /** Runs a build while nobody looks at the site. */
  BuildResult replace(Build build, SiteBuilder builder) throws IOException, BuildException {
    lock.writeLock().lock();
    try {
      BuildResult result = build.run();
      if (result.published() != null && (base == null || !result.changed().isEmpty())) {
        version++;
        base = builder.basePath();
      }
      return result;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** The path that the site's links begin with; null as long as there is no site. */
  @Nullable String base() {
    lock.readLock().lock();
    try {
      return base;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** How often the site has changed. */
  int version() {
    lock.readLock().lock();
    try {
      return version;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * What is at an address; null as long as there is no site.
   *
   * @param path the address's path, decoded
   */
  @Nullable Found find(String path) throws IOException {
    lock.readLock().lock();
    try {
      if (base == null) {
        return null;
      }
      String top = URI.create(base).getPath(); // decoded, as the address's path is
      if (!top.equals("/") && (path.equals("/") || path.equals(cut(top)))) {
        return Found.elsewhere(top);
      }
      Path file = path.startsWith(top) ? resolve(path.substring(top.length())) : null;
      if (file != null && Files.isDirectory(file) && !path.endsWith("/")) {
        return Found.elsewhere(path + "/");
      }
      Path page = file != null && path.endsWith("/") ? file.resolve(INDEX) : file;
      if (page != null && isInside(page)) {
        String name = String.valueOf(page.getFileName());
        byte[] bytes = Files.readAllBytes(page);
        boolean html = name.endsWith(".html");
        return Found.file(name, html ? injection.into(bytes, base, version) : bytes);
      }
      Path lost = folder.resolve(LOST);
      byte[] bytes = Files.exists(lost) ? Files.readAllBytes(lost) : new byte[0];
      return Found.lost(LOST, injection.into(bytes, base, version));
    } finally {
      lock.readLock().unlock();
    }
  }

  private static String cut(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  /** The file with a path below the site's root; null if no file of a site can have it. */
  private @Nullable Path resolve(String path) {
    if (path.indexOf('\\') >= 0) {
      return null;
    }
    try {
      Path file = folder;
      for (String name : path.split("/", -1)) {
        if (name.equals(".") || name.equals("..")) {
          return null;
        }
        file = file.resolve(name);
      }
      return file.startsWith(folder) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Whether it is a file, and no link has led out of the site. */
  private boolean isInside(Path file) throws IOException {
    return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
  }
}

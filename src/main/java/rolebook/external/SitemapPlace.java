package rolebook.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Hrefs;

/** Where a file of a sitemap is: on this machine, or on the web. */
sealed interface SitemapPlace {
  /** More than a file of 50,000 addresses has, by the sitemap protocol. */
  int MOST_BYTES = 50 * 1024 * 1024;

  /**
   * The place that a user names.
   *
   * @param folder the folder that relative paths are seen from
   */
  static SitemapPlace of(String source, Path folder) throws SitemapException {
    if (!source.matches("(?i)https?:.*")) {
      return new OnDisk(source, folder.resolve(source).normalize());
    }
    if (!Hrefs.isAddress(source)) {
      throw new SitemapException(
          "'%s' is no address; write it as https://example.org/sitemap.xml".formatted(source));
    }
    return new OnTheWeb(Hrefs.uri(source));
  }

  /** What messages call it. */
  String shown();

  /** What is there, or null where a site that is not published yet has nothing. */
  byte @Nullable [] read() throws IOException;

  /** The place beside this one of a file with an address. */
  SitemapPlace beside(String address);

  private static String name(String address) {
    String path = address.split("[?#]", 2)[0];
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A file. */
  record OnDisk(String shown, Path file) implements SitemapPlace {
    @Override
    public byte[] read() throws IOException {
      if (Files.isDirectory(file)) {
        throw new SitemapException("'%s' is a folder, not a sitemap".formatted(shown));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return upToTheMost(in, shown);
      } catch (NoSuchFileException e) {
        throw new SitemapException("there is no file '%s'".formatted(shown));
      }
    }

    @Override
    public SitemapPlace beside(String address) {
      Path there = file.resolveSibling(name(address));
      return new OnDisk(there.toString(), there);
    }
  }

  /** A file on the web. */
  record OnTheWeb(URI address) implements SitemapPlace {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);
    private static final int WELL = 200;

    @Override
    public String shown() {
      return address.toString();
    }

    @Override
    public byte @Nullable [] read() throws IOException {
      HttpClient client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .connectTimeout(PATIENCE)
              .build();
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .header("User-Agent", "rolebook (compares sitemaps)")
              .build();
      try {
        HttpResponse<InputStream> response =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
          if (NOT_THERE.contains(response.statusCode())) {
            return null;
          }
          if (response.statusCode() != WELL) {
            throw new SitemapException(
                "'%s' answers with %s".formatted(shown(), response.statusCode()));
          }
          return upToTheMost(in, shown());
        }
      } catch (HttpTimeoutException e) {
        throw new SitemapException(
            "'%s' gives no answer in %s s".formatted(shown(), PATIENCE.toSeconds()));
      } catch (SitemapException e) {
        throw e;
      } catch (IOException e) {
        throw new SitemapException("'%s' %s".formatted(shown(), Host.reason(e)));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SitemapException("'%s' was not waited for".formatted(shown()));
      }
    }

    @Override
    public SitemapPlace beside(String other) {
      return new OnTheWeb(address.resolve(Hrefs.encodePath(name(other))));
    }
  }

  private static byte[] upToTheMost(InputStream in, String shown) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new SitemapException("'%s' is no sitemap: it has more than 50 MB".formatted(shown));
    }
    return bytes;
  }
}

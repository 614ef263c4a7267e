package rolebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Trees;

/** When sites are alike enough for their times to be compared. */
class PagesTest {
  @TempDir private Path temporary;

  private Pages site(String name, String page, int length) throws IOException {
    Path folder = temporary.resolve(name);
    Trees.write(folder.resolve(page), "x".repeat(length));
    Trees.write(folder.resolve("feed.xml"), name);
    return Pages.of(folder);
  }

  @Test
  void samePagesOfAboutTheSameSizeAreComparable() throws IOException {
    Pages first = site("first", "cook/index.html", 1000);

    assertThat(first.others()).isEqualTo(1);
    assertThat(first.comparable(site("second", "cook/index.html", 1090))).isTrue();
    assertThat(first.comparable(site("third", "cook/index.html", 1110))).isFalse();
    assertThat(first.comparable(site("fourth", "baker/index.html", 1000))).isFalse();
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Trees;

/** Where a page is shared, other sites show its picture. */
class ShareImagesTest {
  private static final Path DEFAULT = Path.of("themes/default");
  private static final String URL = "https://tiny.example.org/guides/";
  private static final String NURSE = "resume-examples/nurse/share.png";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 2);
    project.write(
        "site.yaml", "title: Tiny\ntagline: Small\nurl: " + URL + "\nextras: [share-images]\n");
    built();
  }

  private void built(String... options) {
    assertThat(project.build(options).err()).isEmpty();
  }

  private BufferedImage picture(String file) throws IOException {
    return ImageIO.read(project.site().resolve(file).toFile());
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(project.site().resolve(file));
  }

  private void replace(String file, String text, String by) throws IOException {
    String now = Files.readString(project.content().resolve(file));
    assertThat(now).contains(text);
    project.write(file, now.replace(text, by));
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(project.site().resolve(file).toFile());
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=%s], meta[name=%1$s]".formatted(property)).attr("content");
  }

  @Test
  void everyListedPageNamesOneThatIsThere() throws IOException {
    var named = new ArrayList<String>();
    for (String file : Trees.files(project.site())) {
      if (file.endsWith(".html") && !file.equals("404.html")) {
        Document page = page(file);
        String image = meta(page, "og:image");
        assertThat(image).as(file).startsWith(URL);
        BufferedImage picture = picture(image.substring(URL.length()));
        assertThat(meta(page, "og:image:width")).isEqualTo(String.valueOf(picture.getWidth()));
        assertThat(meta(page, "og:image:height")).isEqualTo(String.valueOf(picture.getHeight()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
        named.add(image.substring(URL.length()));
      }
    }
    assertThat(named).contains(NURSE, "share.png");
    assertThat(Trees.files(project.site()).stream().filter(f -> f.endsWith("share.png")))
        .containsExactlyInAnyOrderElementsOf(named.stream().distinct().toList());
    assertThat(meta(page("resume-examples/nurse/index.html"), "og:image:alt"))
        .isEqualTo("Nurse résumé example");
  }

  @Test
  void thereIsNoneWhereNobodyMayListThePages() throws IOException {
    built("--drafts");

    assertThat(Trees.files(project.site())).noneMatch(file -> file.endsWith("share.png"));
    assertThat(meta(page("resume-examples/nurse/index.html"), "og:image")).isEmpty();
  }

  @Test
  void isDrawnAgainWhenItsWordsChange() throws IOException {
    byte[] before = bytes(NURSE);
    var others = project.identities();

    replace("roles/nurse.md", "title: Nurse", "title: Nurse on nights");
    built();

    assertThat(bytes(NURSE)).isNotEqualTo(before);
    assertThat(Project.changed(others, project.identities()))
        .contains(NURSE)
        .doesNotContain("share.png", "resume-examples/nurse-0/share.png");
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @Test
  void isPutRightWithoutItsPage() throws Exception {
    byte[] before = bytes(NURSE);
    Files.writeString(project.site().resolve(NURSE), "spoilt");

    try (var builder = new SiteBuilder(project.options(), Progress.NONE)) {
      assertThat(builder.build().published())
          .isEqualTo(new BuildResult.Published(1, project.identities().size() - 1, 0, 0));
    }

    assertThat(bytes(NURSE)).isEqualTo(before);
  }

  @Test
  void hasTheColoursOfAThemeThatChangesThem() throws IOException {
    assertThat(picture(NURSE).getRGB(5, 5)).isEqualTo(0xFFF8F4EA);
    Trees.write(root.resolve("themes/own/theme.yaml"), "name: Own\nextends: default\n");
    Trees.write(
        root.resolve("themes/own/assets/tokens.css"),
        """
        @import url("tokens@default.css");
        :root { --paper: light-dark(#00ff10, #000); --mark: #0000FF }
        """);

    built("--theme", "own");

    BufferedImage picture = picture(NURSE);
    assertThat(picture.getRGB(5, 5)).isEqualTo(0xFF00FF10);
    assertThat(colors(picture)).contains(0xFF0000FF, 0xFF221D17);
  }

  private static List<Integer> colors(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return java.util.Arrays.stream(picture.getRGB(0, 0, width, height, null, 0, width))
        .distinct()
        .boxed()
        .toList();
  }

  @Test
  void holdsTitlesOfAnyLengthAndLettersThatTheTypeLacks() throws IOException {
    replace("roles/nurse-0.md", "title: Nurse 0", "title: " + "Nurse of the night ".repeat(20));
    replace("roles/nurse-1.md", "title: Nurse 1", "title: " + "護士".repeat(40) + "W".repeat(200));

    built();

    for (String slug : List.of("nurse-0", "nurse-1")) {
      BufferedImage picture = picture("resume-examples/" + slug + "/share.png");
      for (int x = 0; x < 800; x++) { // what would not fit is left out, and not cut through
        assertThat(picture.getRGB(x, 629)).isEqualTo(0xFFF8F4EA);
      }
      for (int y = 170; y < 630; y++) {
        assertThat(picture.getRGB(800, y)).isEqualTo(0xFFF8F4EA);
      }
    }
  }

  @Test
  void itsTypeIsTheThemesOwn() throws IOException {
    byte[] before = bytes(NURSE);
    Trees.write(root.resolve("themes/own/theme.yaml"), "name: Own\nextends: default\n");
    Path share = Files.createDirectories(root.resolve("themes/own/share"));
    Files.copy(DEFAULT.resolve("share/text.ttf"), share.resolve("heading.ttf"));

    built("--theme", "own");

    assertThat(bytes(NURSE)).isNotEqualTo(before);
  }
}

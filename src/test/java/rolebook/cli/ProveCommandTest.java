package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;
import rolebook.proof.Installed;

/** What {@code prove} says and does, in a small project with the real theme and real templates. */
class ProveCommandTest {
  private static final Path BASE = Path.of("src/test/cases/base/content");
  private static final String CLAIM = "ats: true\n";
  private static final String NO_MARKS = "\n.document ul { list-style: none !important }\n";

  @TempDir private Path project;

  @BeforeEach
  void layOut() throws IOException {
    Trees.copy(BASE, project.resolve("content"));
    Trees.copy(Path.of("themes/default"), project.resolve("themes/default"));
    for (String template : new String[] {"ledger", "slate"}) {
      Trees.copy(Path.of("content/templates", template), folder(template));
      Files.deleteIfExists(proof(template));
      Path keys = folder(template).resolve("template.yaml");
      String text = Files.readString(keys).replaceFirst("(?m)^fits:.*\n", "");
      Trees.write(keys, text.replace(CLAIM, "") + (template.equals("ledger") ? CLAIM : ""));
    }
  }

  @Test
  void provesTheTemplatesThatClaimIt() throws IOException {
    Run run = prove();

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(run.out())
        .matches(
            "1 template proven, 0 not: 2 prints of \\d+ to \\d+ kB, Chromium [\\d.]+, [\\d.]+ s\n");
    assertThat(proof("ledger")).exists();
    assertThat(proof("slate")).doesNotExist();
    assertThat(build().err()).doesNotContain("unproven-ats");
    assertThat(page("ledger")).contains("Parses cleanly", "What a parser sees");
  }

  @Test
  void provesTheTemplatesThatAreNamed() {
    Run run = prove("slate");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(proof("slate")).exists();
    assertThat(proof("ledger")).doesNotExist();
  }

  @Test
  void saysWhatSpeaksAgainstATemplate() throws IOException {
    Path style = folder("ledger").resolve("document.css");
    Trees.write(style, Files.readString(style) + NO_MARKS);

    Run run = prove("ledger", "slate");

    assertThat(run.exit()).isEqualTo(Main.ERRORS);
    assertThat(run.err())
        .contains(
            "content/templates/ledger/document.css: error: with the role 'nurse' on A4, expected 3"
                + " '•', one a bullet, read 0 [whole-fields]\n")
        .contains("on Letter, ")
        .contains("1 template proven, 1 not: 4 prints of ");
    assertThat(proof("ledger")).doesNotExist();
    assertThat(proof("slate")).exists();
  }

  @Test
  void aChangedByteOfAStylesheetTakesTheProofAway() throws IOException {
    prove();
    Path style = folder("ledger").resolve("document.css");
    Trees.write(style, Files.readString(style).replace("#", " #"));

    Run run = build();

    assertThat(run.err())
        .contains(
            "warning: the proof that this template parses cleanly is out of date [unproven-ats]");
    assertThat(page("ledger")).doesNotContain("Parses cleanly", "What a parser sees");
    assertThat(Program.run(project, "build", "--strict").exit()).isEqualTo(Main.ERRORS);
  }

  @Test
  void aChangedGuideTakesNoProofAway() throws IOException {
    prove();
    Path role = project.resolve("content/roles/nurse.md");
    Trees.write(role, Files.readString(role).replace("four patients", "five patients"));

    assertThat(build().err()).doesNotContain("unproven-ats");
    assertThat(page("ledger")).contains("Parses cleanly", "four patients", "five patients");
  }

  @Test
  void provesAClaimWhoseLackOfProofIsAnError() throws IOException {
    Path settings = project.resolve("content/site.yaml");
    Trees.write(settings, Files.readString(settings) + "checks: {unproven-ats: error}\n");

    assertThat(build().exit()).isEqualTo(Main.ERRORS);
    assertThat(prove().exit()).isEqualTo(Main.DONE);
    assertThat(build().exit()).isEqualTo(Main.DONE);
  }

  @Test
  void saysThatThereIsNoSuchTemplate() {
    Run run = prove("leger");

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.err())
        .startsWith("rolebook: error: there is no template 'leger'; did you mean 'ledger'?\n");
  }

  @Test
  void saysThatThereIsNoSuchBrowser() {
    Run run = prove("--browser", "nowhere/chromium");

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "rolebook: error: there is no program '%s' to print with\n"
                .formatted(project.resolve("nowhere/chromium")));
  }

  @Test
  void provesNothingWithABrowserThatHidesAFault() throws IOException {
    Path browser = project.resolve("chromium");
    String command = "#!/bin/sh\nexec '%s' --disable-remote-fonts \"$@\"\n";
    Trees.write(browser, command.formatted(Installed.chromium()));
    assertThat(browser.toFile().setExecutable(true)).isTrue();

    Run run = prove("--browser", browser.toString());

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.err())
        .isEqualTo(
            "rolebook: error: nothing can be proven with this browser: it prints"
                + " 'variable-font.css' so that 'real-fonts' does not see it\n");
    assertThat(proof("ledger")).doesNotExist();
  }

  @Test
  void saysWhatKeepsThePagesFromBeingMade() throws IOException {
    Files.delete(project.resolve("content/site.yaml"));

    Run run = prove();

    assertThat(run.exit()).isEqualTo(Main.ERRORS);
    assertThat(run.err()).contains("[missing-file]").endsWith("1 error: nothing was proven\n");
  }

  private Run prove(String... arguments) {
    Installed.chromium();
    String[] all = new String[arguments.length + 1];
    all[0] = "prove";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Program.run(project, all);
  }

  private Run build() {
    return Program.run(project, "build");
  }

  private String page(String template) throws IOException {
    return Files.readString(project.resolve("site/resume-templates/" + template + "/index.html"));
  }

  private Path proof(String template) {
    return folder(template).resolve("proof.json");
  }

  private Path folder(String template) {
    return project.resolve("content/templates").resolve(template);
  }
}

package rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats in which other programs read problems: whole outputs, which are stable. */
class FormatsTest {
  @TempDir private Path site;

  @BeforeEach
  void copySite() throws IOException {
    Trees.copy(Path.of("src/test/cases/base"), site);
  }

  private void makeMistakes() {
    Trees.write(
        site.resolve("content/roles/cook.md"),
        """
        ---
        title: "Köchin 🍲"
        categroy: care
        summary: Show what you cooked, for how many people, and what they said about it.
        templates: [plian]
        ---

        Words, 100% of them.
        """);
    Trees.write(site.resolve("content/roles/a,b.md"), "");
  }

  @Test
  void jsonIsOneObjectOnStandardOutput() {
    makeMistakes();
    Program.Run run = Program.run(site, "build", "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "version" : 1,
              "diagnostics" : [ {
                "path" : "content/roles/a,b.md",
                "severity" : "error",
                "code" : "bad-slug",
                "message" : "'a,b' is no slug: it has lower-case letters, digits and single hyphens",
                "hint" : "name it 'a-b'"
              }, {
                "path" : "content/roles/cook.md",
                "line" : 3,
                "column" : 1,
                "length" : 8,
                "severity" : "error",
                "code" : "unknown-key",
                "message" : "there is no key 'categroy' here",
                "hint" : "did you mean 'category'?"
              }, {
                "path" : "content/roles/cook.md",
                "line" : 5,
                "column" : 13,
                "length" : 5,
                "severity" : "error",
                "code" : "unknown-template",
                "message" : "there is no template 'plian'",
                "hint" : "did you mean 'plain'?"
              } ],
              "published" : null
            }
            """);
  }

  @Test
  void jsonSaysWhatWasPublished() {
    Program.Run run = Program.run(site, "build", "--format", "json", "--theme", "tiny");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "version" : 1,
              "diagnostics" : [ ],
              "published" : {
                "written" : 15,
                "unchanged" : 0,
                "removed" : 0
              }
            }
            """);
  }

  @Test
  void sarifCountsColumnsInCodePoints() {
    makeMistakes();
    Program.Run run = Program.run(site, "build", "--format", "sarif");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"$schema\" : \"https://json.schemastore.org/sarif-2.1.0.json\",")
        .contains("\"columnKind\" : \"unicodeCodePoints\"")
        .contains(
            """
                  "ruleId" : "unknown-template",
                  "level" : "error",
                  "message" : {
                    "text" : "there is no template 'plian': did you mean 'plain'?"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "content/roles/cook.md"
                      },
                      "region" : {
                        "startLine" : 5,
                        "startColumn" : 13,
                        "endColumn" : 18
                      }
                    }
                  } ]
            """
                .stripTrailing());
  }

  @Test
  void githubHasAnAnnotationALine() {
    makeMistakes();
    Program.Run run = Program.run(site, "build", "--format", "github");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            ::error file=content/roles/a%2Cb.md,title=bad-slug::'a,b' is no slug: it has lower-case letters, digits and single hyphens%0Aname it 'a-b'
            ::error file=content/roles/cook.md,line=3,endLine=3,col=1,endColumn=8,title=unknown-key::there is no key 'categroy' here%0Adid you mean 'category'?
            ::error file=content/roles/cook.md,line=5,endLine=5,col=13,endColumn=17,title=unknown-template::there is no template 'plian'%0Adid you mean 'plain'?
            """);
  }
}

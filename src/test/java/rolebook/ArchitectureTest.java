package rolebook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the root package's documentation promises of the packages. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rolebook");
    // Rules about no classes hold for any program.
    assertThat(classes.size()).isGreaterThan(100);
  }

  @Test
  void dependenciesPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("rolebook.cli")
        .layer("serve")
        .definedBy("rolebook.cli.serve")
        .layer("proof")
        .definedBy("rolebook.proof")
        .layer("site")
        .definedBy("rolebook.site")
        .layer("content")
        .definedBy("rolebook.content")
        .layer("theme")
        .definedBy("rolebook.theme")
        .layer("check")
        .definedBy("rolebook.check")
        .layer("external")
        .definedBy("rolebook.external")
        .layer("guide")
        .definedBy("rolebook.guide")
        .layer("diagnostic")
        .definedBy("rolebook.diagnostic")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("serve")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("proof")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("cli", "serve", "proof")
        .whereLayer("content")
        .mayOnlyBeAccessedByLayers("cli", "site")
        .whereLayer("theme")
        .mayOnlyBeAccessedByLayers("site")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("cli", "site")
        .whereLayer("external")
        .mayOnlyBeAccessedByLayers("cli", "site")
        .whereLayer("guide")
        .mayOnlyBeAccessedByLayers(
            "cli", "serve", "proof", "site", "content", "theme", "check", "external")
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("rolebook.(*)..").should().beFreeOfCycles().check(classes);
  }

  @ParameterizedTest
  @CsvSource({
    "org.yaml.snakeyaml.., rolebook.content",
    "com.vladsch.flexmark.., rolebook.content",
    "freemarker.., rolebook.theme",
    "org.jsoup.., rolebook.content|rolebook.proof|rolebook.site",
    "org.apache.pdfbox.., rolebook.proof",
    "picocli.., rolebook.cli",
    "java.net.http.., rolebook.external|rolebook.proof",
    "com.fasterxml.jackson..,"
        + " rolebook.cli|rolebook.cli.serve|rolebook.content|rolebook.proof|rolebook.site",
    "io.methvin.., rolebook.cli.serve",
    "com.aayushatharva.., rolebook.site",
    "java.awt.., rolebook.theme",
  })
  void aLibraryIsKnownToFewPackages(String library, String user) {
    noClasses()
        .that(not(resideInAnyPackage(user.split("\\|"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(classes);
  }

  @Test
  void onlyTheCommandLineKnowsStandardStreamsAndExitCodes() {
    noClasses()
        .that(not(resideInAPackage("rolebook.cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void sourceFilesAreSmall() throws IOException {
    var lengths = new ArrayList<Integer>();
    for (String file : Trees.files(SOURCES)) {
      List<String> lines = Files.readAllLines(SOURCES.resolve(file));
      assertThat(lines.size()).as(file).isLessThanOrEqualTo(300);
      lengths.add(lines.size());
    }
    lengths.sort(null);
    assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThan(60);
  }
}

package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.proof.PrintedText.Font;
import rolebook.proof.PrintedText.Structure;

/** What points say of what was read back, whatever a browser printed. */
class ReadBackTest {
  private static final DocumentText WRITTEN =
      DocumentText.of(
          """
          <html lang="en"><title>Ana Díaz</title>
          <article class="document resume" lang="en">
          <header><h1>Ana Díaz</h1>
          <p class="contact"><span>ana@example.com</span> <span>(775) 555-0142</span></p></header>
          <section><h2>Experience</h2>
          <article><h3>Nurse</h3><p class="dates">May 2019 – Present</p>
          <p class="place"><b>Oak Clinic</b>, Reno</p>
          <ul><li>Kept “•” off A B C D charts.</li><li>Cut the right-of-use cost.</li></ul></article>
          <article><h3>Aide</h3><p class="dates">May 2017 – Apr 2019</p>
          <ul><li>Helped 40 people.</li></ul></article></section>
          <section><h2>Skills</h2><ul><li>Epic</li></ul></section>
          </article></html>
          """);

  private static final String READ =
      """
      ANA DÍAZ
      ana@example.com (775) 555-0142
      EXPERIENCE
      Nurse May 2019 – Present
      Oak Clinic, Reno
      • Kept “•” off A B C D charts.
      • Cut the right-
      of-use cost.
      Aide May 2017 – Apr 2019
      • Helped 40 people.
      SKILLS
      Epic
      """;

  private static final Structure TAGS =
      new Structure(
          true,
          "en",
          "Ana Díaz",
          List.of("Document", "H1", "H2", "H3", "LI", "LI", "H3", "LI", "H2", "LI"));
  private static final Font PLAIN = new Font("Karla-Regular", false, true, true);
  private static final Font BOLD = new Font("Karla-Bold", false, true, true);

  @Test
  void aSoundTextIsNotObjectedTo() {
    assertThat(objections(READ, "", TAGS, BOLD, 149_999, 0, 842)).isEmpty();
    assertThat(objections(READ.replace("Epic", "• Epic"), "", TAGS, BOLD, 9, 0, 842)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANA|XANA|expected the name 'Ana Díaz', read 'XANA DÍAZ",
        "DÍAZ|DÍAZEN|expected the name 'Ana Díaz', read 'ANA DÍAZEN",
        "ana@|an@|expected the email address 'ana@example.com', recovered 'an@example.com'",
        "0142|0143|expected the phone number '(775) 555-0142', recovered '(775) 555-0143'",
        "Nurse May|Cook May|expected the title 'Nurse', recovered 'Cook'",
        "May 2019|Jun 2019|expected the dates 'May 2019 – Present', recovered 'Jun 2019 – Present'",
        "Oak|Elm|expected the employer 'Oak Clinic', recovered 'Elm Clinic'",
        "Cut|Put|expected the bullet 'Cut the right-of-use cost.', recovered 'Put the right-",
        "• Cut|Cut|expected 2 bullets under 'Nurse', recovered 1",
        "Aide May 2017 – Apr 2019|Aide|expected 2 jobs, schools and projects, recovered 1: [Nurse]",
        "Epic|Epic Page 1|expected the end, read 'Page 1'",
        "SKILLS|• • SKILLS|expected 3 '•', one a bullet, read 5",
        "SKILLS|MY SKILLS|expected 'Skills' alone on its line",
      })
  void aTextThatSaysSomethingElseIsObjectedTo(String from, String to, String says) {
    assertThat(READ).contains(from);
    assertThat(objections(READ.replace(from, to), "", TAGS, BOLD, 9, 0, 842))
        .anyMatch(o -> o.startsWith(says));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "\uE000", "\u0378", "\u0007", "\uFB01"})
  void aCharacterThatIsNoneIsObjectedTo(String character) {
    assertThat(objections(READ, character, TAGS, BOLD, 9, 0, 842))
        .containsExactly("expected letters, read U+%04X".formatted((int) character.charAt(0)));
  }

  @Test
  void tagsThatAreNotTheDocumentsAreObjectedTo() {
    List<String> mixed = List.of("H1", "H3", "H2", "LI", "LI", "H3", "LI", "H2", "LI");

    assertThat(objections(new Structure(false, "en", "Ana Díaz", TAGS.tags())))
        .containsExactly("expected a tagged PDF, read one that does not say that it is");
    assertThat(objections(new Structure(true, "de", null, TAGS.tags())))
        .containsExactly(
            "expected the language 'en', read 'de'", "expected the title 'Ana Díaz', read 'null'");
    assertThat(objections(new Structure(true, "en", "Ana Díaz", mixed)))
        .containsExactly("expected the tags in the order of the document, read them in another");
  }

  @Test
  void aFontThatCannotBeReadIsObjectedTo() {
    assertThat(objections(READ, "", TAGS, new Font("Bold", false, false, false), 9, 0, 842))
        .containsExactly(
            "expected embedded fonts, 'Bold' is not",
            "expected characters, 'Bold' does not name its own");
    assertThat(objections(READ, "", TAGS, PLAIN, 9, 0, 842))
        .containsExactly("expected a bold font, read only [Karla-Regular, Karla-Regular]");
  }

  @Test
  void whatIsLargeOrIsNotTextIsObjectedTo() {
    assertThat(objections(READ, "", TAGS, BOLD, 150_000, 1, 792))
        .containsExactly(
            "expected no images, read 1",
            "expected less than 150000 bytes, read 150000",
            "expected A4, read paper of 595 × 792 points");
  }

  private static List<String> objections(Structure structure) {
    return objections(READ, "", structure, BOLD, 9, 0, 842);
  }

  private static List<String> objections(
      String text,
      String moreCharacters,
      Structure structure,
      Font font,
      int bytes,
      int images,
      double height) {
    var read =
        new PrintedText(
            bytes,
            List.of(text),
            PrintedText.words(text),
            text + moreCharacters,
            List.of(PLAIN, font),
            images,
            595,
            height,
            structure);
    var objections = new ArrayList<String>();
    for (Point point : Points.OF_A_PRINT) {
      objections.addAll(point.objections(new Print(Paper.A4, WRITTEN, read)));
    }
    return objections;
  }
}

package rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** What editors are told of the form of texts is what the readers want. */
class FormTest {
  private static boolean matches(Form form, String text) {
    boolean fits =
        form.length() == null || text.codePointCount(0, text.length()) <= form.length().highest();
    return fits && Pattern.compile(form.pattern()).matcher(text).find();
  }

  private static boolean reads(Predicate<Diagnostics> reader) {
    var diagnostics = new Diagnostics(false);
    return reader.test(diagnostics) && !diagnostics.hasErrors();
  }

  private static Text text(String value) {
    return new Text(value, Location.file("x"), (from, to) -> Location.file("x"));
  }

  @Test
  void aTextSaysSomethingAndHoldsNoControlCharacter() {
    Pattern text = Pattern.compile(Form.TEXT.pattern());
    var wrong = new ArrayList<String>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String alone = Character.toString(c);
      boolean printable = Characters.firstControl(alone) < 0;
      if (text.matcher(alone).find() != (printable && !alone.isBlank())
          || text.matcher("a" + alone + "b").find() != printable) {
        wrong.add(Integer.toHexString(c));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a-b", "a--b", "-a", "a-", "A", "7", "a_b", "a.b", "é", "a b", "a\nb", "1-2-3",
      })
  void slugs(String slug) {
    assertThat(matches(Slugs.FORM, slug)).isEqualTo(Slugs.isSlug(slug));
  }

  @Test
  void longSlugs() {
    for (int length : List.of(199, 200, 201)) {
      String slug = "a".repeat(length);
      assertThat(matches(Slugs.FORM, slug)).isEqualTo(Slugs.isSlug(slug));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01",
        "2026-1-1",
        "2026-11",
        "2026",
        "0999",
        "3000",
        "2026-13-01",
        "2026-00-10",
        "2026-12-32",
        "2026-12-00",
        "2026-1",
        "26-11-01",
        "2026-11-01T00:00",
        "tomorrow",
        "",
      })
  void dates(String date) {
    assertThat(matches(Dates.DAY_FORM, date))
        .isEqualTo(reads(d -> Dates.day(text(date), d) != null));
    assertThat(matches(Dates.DAY_MONTH_OR_YEAR_FORM, date))
        .isEqualTo(reads(d -> Dates.dayMonthOrYear(text(date), d) != null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.c",
        "A@B.C",
        "a@b",
        "@b.c",
        "a.b+c@d-e.f",
        "a..b@c.d",
        "a@b..c",
        "a@-b.c",
        "a b@c.d",
        "a@b.c.",
        "é@b.c",
      })
  void addressesForMail(String address) {
    assertThat(matches(Urls.MAIL_FORM, address))
        .isEqualTo(reads(d -> Urls.mail(text(address), d) != null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "HTTP://a",
        "https://",
        "https:///a",
        "https:a",
        "//a",
        "a.example",
        "mailto:a@b.c",
        "mailto:",
        "tel:1",
        "ftp://a",
        "https://a?b#c",
        "mailto:#a",
        "https://a/#",
        "https://a/?",
        "https://a b/",
        "https://a/ b",
        "https://a.b-c.d:8080",
        "https://u@a/",
        "https://[::1]/",
        " https://a",
        "javascript:x",
        "https://{path}",
        "https://a/{path}",
        "tel:{path}",
      })
  void addresses(String address) {
    assertThat(matches(Urls.EXTERNAL_FORM, address))
        .isEqualTo(reads(d -> Urls.external(text(address), d) != null));
    assertThat(matches(Urls.SITE_FORM, address))
        .isEqualTo(reads(d -> Urls.site(text(address), d) != null));
    assertThat(matches(Urls.REPOSITORY_FORM, address))
        .isEqualTo(reads(d -> Urls.repository(text(address), d) != null));
  }
}

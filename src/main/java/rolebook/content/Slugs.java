package rolebook.content;

import java.text.Normalizer;
import java.util.Locale;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** Knows what a slug is: lower-case ASCII letters, digits and single hyphens. */
public final class Slugs {
  private static final int LONGEST = 200;

  static final Form FORM =
      Form.of(
              "[a-z0-9]+(?:-[a-z0-9]+)*",
              "write a slug: lower-case letters, digits and single hyphens")
          .atMost(LONGEST)
          .orNumber(0, Integer.MAX_VALUE, "boolean", "null");

  private Slugs() {}

  static boolean isSlug(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!sign && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-' && text.length() <= LONGEST;
  }

  /** Reports a text that is no slug. */
  static void check(Text text, Diagnostics diagnostics) {
    if (!isSlug(text.value())) {
      diagnostics.report(Code.BAD_SLUG, text.at(), message(text.value()), hint(text.value()));
    }
  }

  static String message(String text) {
    return text.length() > LONGEST
        ? "a slug has at most %s letters, not %s".formatted(LONGEST, text.length())
        : "'%s' is no slug: it has lower-case letters, digits and single hyphens".formatted(text);
  }

  /** The mend: the slug that comes closest to a text. */
  static String hint(String text) {
    String slug = closest(text);
    return slug.isEmpty() ? "name it like 'backend-engineer'" : "name it '" + slug + "'";
  }

  /** The slug that comes closest to a text or address; empty if it has no letters of a slug. */
  public static String closest(String text) {
    String address = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    String last = address.substring(address.lastIndexOf('/') + 1);
    String plain = Normalizer.normalize(last, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.substring(0, Math.min(LONGEST, trimmed.length()));
  }
}

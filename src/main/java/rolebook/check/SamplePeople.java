package rolebook.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PlacedText;

/** Sample people are made up, and look like people to a program. */
final class SamplePeople implements EntryRule {
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>,;:()]{1,64}@([A-Za-z0-9.-]{0,252}[A-Za-z0-9])");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:.*\\.)?example(?:\\.(?:com|org|net))?|.*\\.(?:test|invalid)");

  /** A number of ten digits, as it is written in North America. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![0-9])(?:\\+?1[-. ]?)?\\(?[2-9][0-9]{2}\\)?[-. ]?([0-9]{3})[-. ]?([0-9]{4})(?![0-9])");

  private static final Set<String> NOBODY =
      Set.of(
          "first last",
          "firstname lastname",
          "your name",
          "john doe",
          "jane doe",
          "john smith",
          "jane smith",
          "joe bloggs",
          "name surname",
          "max mustermann");

  @Override
  public Code code() {
    return Code.SAMPLE_PEOPLE;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    for (Map.Entry<String, PlacedText> key : entry.wording().keys().entrySet()) {
      String path = key.getKey();
      if (path.startsWith("sample/")) {
        checkContacts(key.getValue(), diagnostics);
      }
      if (path.equals("sample/basics/name")) {
        checkName(key.getValue(), diagnostics);
      }
    }
    entry.wording().letter().forEach(text -> checkContacts(text, diagnostics));
  }

  private void checkContacts(PlacedText text, Diagnostics diagnostics) {
    Matcher mail = MAIL.matcher(text.text());
    while (mail.find()) {
      if (!EXAMPLE.matcher(mail.group(1)).matches()) {
        diagnostics.report(
            code(),
            text.at(mail.start(), mail.end()),
            "'%s' may be somebody's address".formatted(mail.group()),
            "made-up people have addresses at example.com");
      }
    }
    Matcher phone = PHONE.matcher(text.text());
    while (phone.find()) {
      if (!phone.group(1).equals("555") || !phone.group(2).startsWith("01")) {
        diagnostics.report(
            code(),
            text.at(phone.start(), phone.end()),
            "'%s' may be somebody's number".formatted(phone.group()),
            "555-0100 to 555-0199 belong to nobody, whatever the area code");
      }
    }
  }

  private void checkName(PlacedText name, Diagnostics diagnostics) {
    if (NOBODY.contains(
        String.join(" ", Word.of(name.text()).stream().map(Word::lower).toList()))) {
      diagnostics.report(
          code(),
          name.at(),
          "'%s' is the name of a form, not of a person".formatted(name.text()),
          "make up a name that somebody could have");
    }
  }
}

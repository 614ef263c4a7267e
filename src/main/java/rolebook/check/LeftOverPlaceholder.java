package rolebook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PlacedText;

/** No text still says in brackets what is to be written there. */
final class LeftOverPlaceholder implements EntryRule {
  /** Words in brackets; a link has an address behind them, and marks such as [12] are no words. */
  private static final Pattern BRACKETS = Pattern.compile("\\[\\p{L}[^\\[\\]]{1,200}\\](?!\\()");

  @Override
  public Code code() {
    return Code.LEFT_OVER_PLACEHOLDER;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    Stream.concat(entry.wording().keys().values().stream(), entry.wording().texts().stream())
        .forEach(text -> check(text, diagnostics));
  }

  private void check(PlacedText text, Diagnostics diagnostics) {
    Matcher brackets = BRACKETS.matcher(text.text());
    while (brackets.find()) {
      diagnostics.report(
          code(),
          text.at(brackets.start(), brackets.end()),
          "'%s' is still to be written".formatted(brackets.group()),
          "write what belongs there, without the brackets");
    }
  }
}

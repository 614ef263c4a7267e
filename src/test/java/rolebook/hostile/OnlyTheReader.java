package rolebook.hostile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;

/**
 * What a schema cannot judge, though one file alone tells it.
 *
 * @param codes the problems that it is
 * @param message what their messages are like
 */
record OnlyTheReader(Set<Code> codes, Pattern message) {
  /** How a file is written. A schema sees values: which they are, such mistakes leave open. */
  private static final Set<Code> YAML =
      EnumSet.of(
          Code.YAML_SYNTAX,
          Code.YAML_TAG,
          Code.DUPLICATE_KEY,
          Code.TOO_MANY_ALIASES,
          Code.NESTING_TOO_DEEP,
          Code.FILE_TOO_LARGE,
          Code.NOT_UTF8);

  private static final Pattern NO_SLUG = Pattern.compile("'(.*)' is no slug: .*");

  private static final List<OnlyTheReader> ALL =
      List.of(
          // What Markdown says.
          all(
              Code.MISSING_INTRODUCTION,
              Code.MISPLACED_LINK,
              Code.UNKNOWN_FOOTNOTE,
              Code.BAD_SCHEME,
              Code.HEADING_LEVEL,
              Code.MISSING_ALT,
              Code.TOO_MANY_MARKS),
          some(Code.BAD_SECTION, "(?!bullets all have a level).*"),
          some(Code.EMPTY_TEXT, "a tip is empty"),
          // Where a value is left out there is nothing, which '~' is too, and that is a text.
          some(Code.EMPTY_TEXT, ".* is empty"),
          // 'True' is a truth value to a schema, and '1e3' a number.
          some(Code.WRONG_TYPE, ".* must be (?:true or false|a number)"),
          // Days that a month does not have; hosts and ports of addresses; the order of subtags.
          all(Code.BAD_DATE, Code.BAD_URL),
          some(Code.WRONG_TYPE, ".*is no language tag"),
          // What other values in the file say.
          all(Code.DUPLICATE_ITEM, Code.DUPLICATE_SLUG, Code.UNKNOWN_TIP),
          some(Code.UNKNOWN_VALUE, "'ats' can be true only with one column"));

  private static OnlyTheReader all(Code first, Code... more) {
    return new OnlyTheReader(EnumSet.of(first, more), Pattern.compile(".*", Pattern.DOTALL));
  }

  private static OnlyTheReader some(Code code, String messages) {
    return new OnlyTheReader(EnumSet.of(code), Pattern.compile(messages, Pattern.DOTALL));
  }

  /** Whether a schema can say nothing of a file in which these are wrong. */
  static boolean judges(List<Diagnostic> errors) {
    return errors.stream().anyMatch(d -> YAML.contains(d.code()))
        || errors.stream().allMatch(d -> isNumberAsSlug(d) || judges(d));
  }

  /** '+1' and 'True' are no slugs, but a number and a truth value, as '1' and 'true' are. */
  private static boolean isNumberAsSlug(Diagnostic d) {
    Matcher slug = NO_SLUG.matcher(d.message());
    return slug.matches() && !CoreYaml.isText(slug.group(1));
  }

  private static boolean judges(Diagnostic d) {
    return ALL.stream()
        .anyMatch(
            each -> each.codes.contains(d.code()) && each.message.matcher(d.message()).matches());
  }
}

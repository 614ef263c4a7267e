package rolebook.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem that a build can report, by the id that stands in brackets behind its
 * message. The ids are stable: settings and other programs rely on them.
 */
public enum Code {
  // The tree of files
  /** A file that must be there is not. */
  MISSING_FILE,
  /** A file stands where another kind of file is expected, or has an ending that is not read. */
  UNEXPECTED_FILE,
  /** A file or folder in the content that nothing reads. */
  UNUSED_FILE(Severity.WARNING),
  /** A file's name is no slug. */
  BAD_SLUG,
  /** Two files of one kind have one slug. */
  DUPLICATE_SLUG,
  /** A symbolic link leads out of the content. */
  LINK_OUTSIDE,
  /** A file is larger than a content file may be. */
  FILE_TOO_LARGE,
  /** A file is not UTF-8. */
  NOT_UTF8,
  /** A character that no page can hold. */
  CONTROL_CHARACTER,
  /** A character that turns the direction of the text behind it, and cannot be seen. */
  BIDI_CONTROL(Severity.WARNING),
  /** Lists, quotes or brackets are nested too deep. */
  NESTING_TOO_DEEP,
  /** More marks of one kind than Markdown can be read with in time. */
  TOO_MANY_MARKS,

  // YAML
  /** A Markdown entry does not begin with front matter, or never ends it. */
  MISSING_FRONT_MATTER,
  /** The text is no YAML. */
  YAML_SYNTAX,
  /** A YAML tag. */
  YAML_TAG,
  /** More YAML aliases than a file may have. */
  TOO_MANY_ALIASES,
  /** A key stands twice in one mapping. */
  DUPLICATE_KEY,
  /** A key that does not exist there. */
  UNKNOWN_KEY,
  /** A required key is not there. */
  MISSING_KEY,
  /** A value of another type than the key wants. */
  WRONG_TYPE,
  /** A text without anything in it. */
  EMPTY_TEXT,
  /** A word that is none of those that the key knows. */
  UNKNOWN_VALUE,
  /** A date that does not exist. */
  BAD_DATE,
  /** An address that is none, or that must be absolute. */
  BAD_URL,
  /** A text shorter or longer than its bounds. */
  BAD_LENGTH,
  /** More or fewer items than allowed. */
  BAD_COUNT,
  /** The same item twice in a list. */
  DUPLICATE_ITEM,

  // Markdown
  /** A heading of a level that is not allowed there. */
  HEADING_LEVEL,
  /** An entry does not begin with a paragraph. */
  MISSING_INTRODUCTION,
  /** A section stands twice. */
  DUPLICATE_SECTION,
  /** A section holds something that it has no place for. */
  BAD_SECTION,
  /** A nested item below a bullet that is none of its notes. */
  UNKNOWN_NOTE,
  /** A bullet shows a tip that does not exist. */
  UNKNOWN_TIP,
  /** A link, image or footnote where the page has no place for one. */
  MISPLACED_LINK,
  /** A footnote mark without its footnote. */
  UNKNOWN_FOOTNOTE,
  /** An image without alternative text. */
  MISSING_ALT,
  /** A link whose scheme may not be published. */
  BAD_SCHEME,

  // Linking
  /** A role that does not exist. */
  UNKNOWN_ROLE,
  /** A cover letter that does not exist. */
  UNKNOWN_LETTER,
  /** A résumé template that does not exist. */
  UNKNOWN_TEMPLATE,
  /** A category that {@code categories.yaml} does not list. */
  UNKNOWN_CATEGORY,
  /** A free page that does not exist. */
  UNKNOWN_PAGE,
  /** An author or reviewer that {@code authors.yaml} does not list. */
  UNKNOWN_AUTHOR,
  /** A font that the theme does not declare. */
  UNKNOWN_FONT,
  /** A published page names a draft. */
  DRAFT_REFERENCE,
  /** A link to an address or file that does not exist. */
  BROKEN_LINK,
  /** A link to a place that its page does not have. */
  UNKNOWN_FRAGMENT,
  /** An image whose size cannot be read. */
  UNREADABLE_IMAGE,
  /** A former slug that is in use, or claimed twice. */
  FORMER_SLUG,
  /** Two things want one address. */
  ADDRESS_CLASH,
  /**
   * An address that is published and that the site would no longer have; only {@code --report}
   * looks.
   */
  ADDRESS_LOST,
  /** An alias that two roles share. */
  SHARED_ALIAS(Severity.WARNING),

  // Résumé templates
  /** A template's stylesheet holds what it may not. */
  TEMPLATE_STYLE,
  /** A template claims to parse cleanly, and its proof is missing or out of date. */
  UNPROVEN_ATS(Severity.WARNING),

  // Themes
  /** A theme that does not exist. */
  UNKNOWN_THEME,
  /** A theme extends itself, or one that extends it. */
  THEME_CIRCLE,
  /** A theme lacks a view that a page needs. */
  MISSING_VIEW,
  /** A view that FreeMarker cannot read. */
  VIEW_SYNTAX,
  /** A view that fails while a page is rendered. */
  VIEW_ERROR,
  /** A name in a view that does not exist. */
  UNKNOWN_NAME,
  /** A theme asset that does not exist. */
  UNKNOWN_ASSET,
  /** A theme lacks a font or a colour that share images are drawn with. */
  SHARE_IMAGES,
  /** A rendered page links to what does not exist. */
  BROKEN_PAGE_LINK,
  /** A rendered page has one id twice. */
  DUPLICATE_ID,
  /** A rendered page asks for what its content security policy keeps browsers from. */
  BLOCKED_BY_POLICY(Severity.WARNING),

  // Writing: bullets
  /** A bullet does not open with an action verb. */
  ACTION_VERB(Severity.WARNING, true),
  /** Fewer than three bullets of four carry a number with its unit or scope. */
  NUMBERS(Severity.WARNING, true),
  /** A bullet lacks a result, or the means by which it came about. */
  RESULT_AND_MEANS(Severity.WARNING, true),
  /** A bullet has more than 170 characters. */
  BULLET_LENGTH(Severity.WARNING, true),
  /** A bullet or a sample résumé speaks of its owner in the first person. */
  FIRST_PERSON(Severity.WARNING, true),
  /** A bullet is in the present tense, and is not of a current job. */
  TENSE(Severity.WARNING, true),
  /** Bullets of a set end in different ways, or two of them open with the same verb. */
  EVEN_SET(Severity.WARNING, true),
  /** No bullet names a tool of the field, or none in a technical role gives a version. */
  NAMED_TOOLS(Severity.WARNING, true),
  /** A word that anybody could claim and nobody can check. */
  BUZZWORDS(Severity.WARNING, true),
  /** An acronym that its page never spells out. */
  ACRONYMS(Severity.WARNING, true),
  /** A bullet is nearly one of another role: eight words in a row, whatever the figures. */
  NEAR_COPIES(Severity.WARNING, true),
  /** A sample person could be somebody, or has a name that no program takes for one. */
  SAMPLE_PEOPLE(Severity.WARNING, true),

  // Writing: letters
  /** A letter has fewer than 250 words, or more than 400. */
  LETTER_LENGTH(Severity.WARNING, true),
  /** A letter has not three or four paragraphs between salutation and close. */
  LETTER_PARAGRAPHS(Severity.WARNING, true),
  /** A letter addresses neither a person nor the hiring manager. */
  ADDRESSEE(Severity.WARNING, true),
  /** A letter's first paragraph leaves out the company or the role. */
  COMPANY_AND_ROLE(Severity.WARNING, true),
  /** More than 40 % of a letter's sentences begin with "I". */
  I_SENTENCES(Severity.WARNING, true),
  /** A letter repeats eight words in a row of its role's bullets, or ends without a next step. */
  LETTER_ECHO(Severity.WARNING, true),

  // Writing: the whole site
  /** A text still says in brackets what is to be written there. */
  LEFT_OVER_PLACEHOLDER(Severity.WARNING, true),
  /** All templates of a page are recommended for one and the same reason. */
  SAME_REASONS(Severity.WARNING, true),
  /** No other entry links to a guide, or names it as related. */
  UNLINKED_GUIDE(Severity.WARNING, true),
  /** A résumé template that no guide and no letter recommends. */
  UNUSED_TEMPLATE(Severity.WARNING),
  /** A letter that belongs to no role. */
  LETTER_WITHOUT_ROLE(Severity.WARNING, true),
  /** A category with fewer than three roles. */
  THIN_CATEGORY(Severity.WARNING),
  /** An acronym that stands for two roles. */
  SHARED_ACRONYM(Severity.WARNING, true),
  /** A title names a year that is past. */
  PAST_YEAR(Severity.NOTE, true),
  /** A guide was not looked over for 18 months. */
  STALE_GUIDE(Severity.NOTE, true),
  /** An entry is excused from a rule that it does not break. */
  UNUSED_EXCEPTION(Severity.WARNING),

  // Links to other sites
  /** A link to another site that leads nowhere; only {@code check --external} looks. */
  DEAD_LINK(Severity.WARNING),

  // The output
  /** Files in the output that no build wrote. */
  FOREIGN_FILES(Severity.WARNING);

  private final Severity severity;
  private final boolean excusable;

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity severity) {
    this(severity, false);
  }

  Code(Severity severity, boolean excusable) {
    this.severity = severity;
    this.excusable = excusable;
  }

  /** The stable id, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much a problem of this kind weighs, unless the site's settings say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether an entry may be excused from it, with a reason: whether it is a rule of writing. */
  public boolean isExcusable() {
    return excusable;
  }
}

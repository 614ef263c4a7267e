package rolebook.proof;

/**
 * A piece of a document that a parser must find whole.
 *
 * @param kind what it is
 * @param text what it says: one line, single blanks
 */
record Field(Kind kind, String text) {

  /** What a field is. */
  enum Kind {
    NAME("the name"),
    CONTACT("the contact detail"),
    SECTION("the heading"),
    ENTRY("the title"),
    DATES("the dates"),
    PLACE("the place"),
    BULLET("the bullet"),
    ITEM("the item"),
    PARAGRAPH("the paragraph");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Whether it heads the field behind it, and so may not be parted from it. */
  boolean heads(Field next) {
    return switch (kind) {
      case SECTION -> next.kind() != Kind.SECTION;
      case ENTRY, DATES, PLACE -> next.kind() != Kind.SECTION && next.kind() != Kind.ENTRY;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return "%s '%s'".formatted(kind, text);
  }
}

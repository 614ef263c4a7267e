package rolebook.proof;

/** A size of paper that résumés are printed on. */
public enum Paper {
  A4("A4", 210, 297),
  LETTER("Letter", 215.9, 279.4);

  private static final double MM_PER_INCH = 25.4;

  private final String name;
  private final double widthMm;
  private final double heightMm;

  Paper(String name, double widthMm, double heightMm) {
    this.name = name;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  double widthInches() {
    return widthMm / MM_PER_INCH;
  }

  double heightInches() {
    return heightMm / MM_PER_INCH;
  }

  @Override
  public String toString() {
    return name;
  }
}

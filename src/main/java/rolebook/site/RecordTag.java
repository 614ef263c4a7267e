package rolebook.site;

/** Says which kind of value follows, where records are written as bytes. */
final class RecordTag {
  static final int NULL = 0;
  static final int TEXT = 1;
  static final int PATH = 2;
  static final int RECORD = 3;
  static final int LIST = 4;
  static final int SET = 5;
  static final int MAP = 6;
  static final int INTEGER = 7;
  static final int TRUE = 8;
  static final int FALSE = 9;
  static final int ENUM = 10;
  static final int DATE = 11;
  static final int URI = 12;
  static final int DOUBLE = 13;
  static final int OPTIONAL = 14;

  private RecordTag() {}
}

package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.proof.FieldFinder.Found;

/** A page or two, and no heading parted from what it heads. */
record WholePages() implements Point {
  private static final int MOST_PAGES = 2;
  private static final int POINTS_PER_INCH = 72;

  @Override
  public String name() {
    return "whole-pages";
  }

  @Override
  public String promise() {
    return "One or two pages, and no heading alone at the end of one";
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    List<String> pages = print.read().pages();
    if (pages.size() > MOST_PAGES) {
      objections.add("expected one or two pages, read %s".formatted(pages.size()));
    }
    if (!isOn(print.paper(), print.read())) {
      objections.add(
          String.format(
              Locale.ROOT,
              "expected %s, read paper of %.0f × %.0f points",
              print.paper(),
              print.read().widthPoints(),
              print.read().heightPoints()));
    }
    for (int page = 1; page < pages.size(); page++) {
      String until = String.join("", pages.subList(0, page));
      Field parted = parted(print.written(), print.read().text(), until.stripTrailing().length());
      if (parted != null) {
        objections.add("expected more under %s at the end of page %s".formatted(parted, page));
      }
    }
    return objections;
  }

  private static boolean isOn(Paper paper, PrintedText read) {
    return Math.abs(paper.widthInches() * POINTS_PER_INCH - read.widthPoints()) < 1
        && Math.abs(paper.heightInches() * POINTS_PER_INCH - read.heightPoints()) < 1;
  }

  /** The last field that begins before an end, if it heads the field behind it. */
  private static @Nullable Field parted(DocumentText document, String text, int end) {
    var finder = new FieldFinder(text);
    Field last = null;
    for (Field field : document.fields()) {
      Found found = finder.next(field);
      if (found != null && found.start() >= end) {
        return last != null && last.heads(field) ? last : null;
      }
      last = found == null ? last : field;
    }
    return null;
  }
}

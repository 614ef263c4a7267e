package rolebook.check;

import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** The bullets name tools of the field; in technical roles, one gives a version. */
final class NamedTools implements EntryRule {
  private static final Phrases WITH = Phrases.of("with", "using");

  @Override
  public Code code() {
    return Code.NAMED_TOOLS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    List<Line> bullets = entry.bullets();
    if (bullets.isEmpty()) {
      return;
    }
    List<String> skills = entry.skills();
    Phrases tools = Phrases.of(skills);
    List<Line> naming =
        bullets.stream().filter(b -> skills.isEmpty() ? namesSomething(b) : b.has(tools)).toList();
    if (naming.isEmpty()) {
      diagnostics.report(
          code(),
          bullets.get(0).at(),
          "no bullet names a tool of the field",
          skills.isEmpty()
              ? "name what the work was done with: a program, a machine, a standard"
              : "name one of the guide's skills: " + some(skills));
    } else if (isTechnical(entry) && bullets.stream().noneMatch(NamedTools::hasVersion)) {
      diagnostics.report(
          code(),
          naming.get(0).at(),
          "no bullet gives the version of a tool",
          "give one at least: 'PostgreSQL 16' says how recent the work is");
    }
  }

  private static String some(List<String> skills) {
    return String.join(", ", skills.subList(0, Math.min(5, skills.size())));
  }

  /** Whether a bullet has a name in it, or says what the work was done with. */
  private static boolean namesSomething(Line bullet) {
    return bullet.has(WITH) || bullet.words().stream().skip(1).anyMatch(Word::isName);
  }

  private static boolean hasVersion(Line bullet) {
    for (int i = 1; i < bullet.words().size(); i++) {
      if (Measures.isVersion(bullet, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether O*NET counts the role among computer occupations, or ISCO among those of ICT. */
  private static boolean isTechnical(WrittenEntry entry) {
    String onet = entry.text("codes/onet");
    String isco = entry.text("codes/isco");
    return (onet != null && onet.startsWith("15-1"))
        || (isco != null && (isco.startsWith("25") || isco.startsWith("35")));
  }
}

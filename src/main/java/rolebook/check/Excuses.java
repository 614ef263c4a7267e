package rolebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Head;
import rolebook.guide.Located;

/** What entries are excused from, and what of it anything needed. */
final class Excuses {
  private record Excuse(String path, String rule) {}

  private final Map<Excuse, Location> given = new HashMap<>();
  private final Set<Excuse> used = new HashSet<>();

  Excuses(Guide guide) {
    Stream.<Entry>concat(guide.roles().stream(), guide.letters().stream())
        .map(Entry::head)
        .forEach(this::add);
  }

  private void add(Head head) {
    for (Map.Entry<String, Located<String>> excuse : head.allow().entrySet()) {
      given.put(new Excuse(head.at().path(), excuse.getKey()), excuse.getValue().at());
    }
  }

  /** Whether the entry that a finding is in is excused from its rule. */
  boolean excuse(Diagnostic finding) {
    var excuse = new Excuse(finding.location().path(), finding.code().id());
    boolean excused = given.containsKey(excuse);
    if (excused) {
      used.add(excuse);
    }
    return excused;
  }

  /**
   * Reports the excuses that nothing needed.
   *
   * @param silent the rules that said nothing
   */
  List<Diagnostic> unused(Set<Code> silent) {
    var unused = new Diagnostics(false);
    Set<String> quiet = new HashSet<>();
    silent.forEach(code -> quiet.add(code.id()));
    given.forEach(
        (excuse, at) -> {
          if (!used.contains(excuse) && !quiet.contains(excuse.rule())) {
            unused.report(
                Code.UNUSED_EXCEPTION,
                at,
                "nothing here breaks the rule '%s' any more".formatted(excuse.rule()),
                "take the exception out");
          }
        });
    return unused.all();
  }
}

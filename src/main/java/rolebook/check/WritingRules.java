package rolebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.PlacedText;
import rolebook.guide.Wording;

/** All rules of writing. Thread-safe. */
public final class WritingRules {
  private final List<EntryRule> ofEntries;
  private final List<SiteRule> ofSites =
      List.of(
          new NearCopies(),
          new CompanyAndRole(),
          new LetterEcho(),
          new UnlinkedGuide(),
          new UnusedTemplate(),
          new LetterWithoutRole(),
          new ThinCategory(),
          new SharedAcronym());

  /**
   * @param today the day that rules about the age of guides go by
   */
  public WritingRules(LocalDate today) {
    ofEntries =
        List.of(
            new ActionVerb(),
            new Numbers(),
            new ResultAndMeans(),
            new BulletLength(),
            new FirstPerson(),
            new Tense(),
            new EvenSet(),
            new NamedTools(),
            new Buzzwords(),
            new Acronyms(),
            new SamplePeople(),
            new LetterLength(),
            new LetterParagraphs(),
            new Addressee(),
            new ISentences(),
            new SameReasons(),
            new LeftOverPlaceholder(),
            new PastYear(today),
            new StaleGuide(today));
  }

  /** Checks an entry on its own. */
  public Checked check(Entry entry, Wording wording) {
    var written = new WrittenEntry(entry, wording);
    var findings = new Diagnostics(false);
    ofEntries.forEach(rule -> rule.check(written, findings));
    return new Checked(
        findings.all(),
        written.at("title"),
        wording.bullets().stream().flatMap(List::stream).toList(),
        wording.letter(),
        Companies.of(written),
        Sources.of(written));
  }

  /**
   * What of an entry is still to be written, unless it is excused from that: all that is said of
   * writing to somebody who asks for no rules.
   */
  public static List<Diagnostic> unwritten(Entry entry, Wording wording) {
    var rule = new LeftOverPlaceholder();
    var findings = new Diagnostics(false);
    if (!entry.head().allow().containsKey(rule.code().id())) {
      rule.check(new WrittenEntry(entry, wording), findings);
    }
    return findings.all();
  }

  /**
   * What the rules say of a site: what they found in each entry, and in all of them together. What
   * an entry is excused from is left out, and an excuse that nothing needs is reported.
   *
   * @param checked the entries that were checked on their own, by their files
   * @param guide all entries, joined; null if they cannot be, and then only what was found in each
   *     is said
   * @param categories the texts of categories.yaml
   * @param language the language of the site
   */
  public List<Diagnostic> join(
      Map<String, Checked> checked,
      @Nullable Guide guide,
      Map<String, PlacedText> categories,
      String language) {
    boolean english = language.equals("en") || language.startsWith("en-");
    var all = new Diagnostics(false);
    checked.values().forEach(entry -> all.reportAll(entry.findings()));
    if (guide != null) {
      var site = new WrittenSite(guide, checked, categories);
      ofSites.forEach(rule -> rule.check(site, all));
    }
    Set<Code> silent = english ? Set.of() : ofEnglish();
    List<Diagnostic> found =
        all.all().stream().filter(finding -> !silent.contains(finding.code())).toList();
    if (guide == null) {
      return found;
    }
    var excuses = new Excuses(guide);
    var left = new ArrayList<>(found.stream().filter(f -> !excuses.excuse(f)).toList());
    left.addAll(excuses.unused(silent));
    return left;
  }

  private Set<Code> ofEnglish() {
    return Stream.<Rule>concat(ofEntries.stream(), ofSites.stream())
        .filter(Rule::isOfEnglish)
        .map(Rule::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}

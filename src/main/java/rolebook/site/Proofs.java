package rolebook.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.ResumeTemplate;

/**
 * Finds the templates whose claim to parse cleanly is proven: a proof holds as long as the
 * stylesheet, the theme's document views and the theme's fonts are those that it was made with.
 */
final class Proofs {
  private Proofs() {}

  /**
   * The proofs by the slugs of the templates that they are of; each claim without a proof that fits
   * is reported.
   */
  static Map<String, ResumeTemplate.Proof> proven(
      List<ResumeTemplate> templates, ProofDigests digests, Diagnostics diagnostics) {
    var proven = new HashMap<String, ResumeTemplate.Proof>();
    for (ResumeTemplate template : templates) {
      if (template.ats() == null) {
        continue;
      }
      ResumeTemplate.Proof proof = template.proof();
      if (proof != null && digests.of(template).equals(proof.digests())) {
        proven.put(template.slug(), proof);
        continue;
      }
      diagnostics.report(
          Code.UNPROVEN_ATS,
          template.ats().at(),
          proof == null
              ? "nothing proves that this template parses cleanly"
              : "the proof that this template parses cleanly is out of date",
          "its page does not say so until it is proven");
    }
    return proven;
  }
}

package rolebook.content;

import static rolebook.content.Form.TEXT;
import static rolebook.content.Key.optional;
import static rolebook.content.Key.required;

import java.util.List;
import rolebook.guide.Tone;

/** The keys of a résumé template, and of its proof. */
final class TemplateKeys {
  static final Words<Tone> TONES = new Words<>(List.of(Tone.values()));
  static final List<Integer> COLUMNS = List.of(1, 2);

  static final Keys TEMPLATE =
      Keys.of(
          required("name", TEXT, "the look's name"),
          EntryKeys.SUMMARY,
          required(
              "tone",
              TONES,
              "how it speaks: `classic`, `modern`, `creative`, `technical` or `executive`"),
          optional("columns", Plain.number(COLUMNS), "`1` (the default) or `2`"),
          optional(
              "highlights",
              Items.of(EntryKeys.SECTIONS).eachOnce(),
              "the résumé sections that it brings forward"),
          optional("fits", Items.of(TEXT), "ids of categories that it suits"),
          optional("fonts", Items.of(TEXT), "ids of fonts that the theme declares"),
          optional("order", Plain.NUMBER, "a number; the gallery is sorted by it"),
          optional(
              "ats",
              Plain.FLAG,
              "`true`, with one column only: a claim that it parses cleanly, which the command"
                  + " `prove` proves"));

  /** What is read of the proof that the program wrote. */
  static final Keys PROOF =
      Keys.of(
          optional("digests", Keys.free(TEXT), "the digests of what was proven"),
          optional("points", Items.of(TEXT), "what was checked"),
          optional("text", TEXT, "what a parser reads"));

  private TemplateKeys() {}
}

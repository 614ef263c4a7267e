package rolebook.guide;

import org.jspecify.annotations.Nullable;

/**
 * A résumé template that suits a role or a letter.
 *
 * @param template the template's slug
 * @param why the reason, plain text; null where the template's summary stands in for it
 */
public record Pairing(Located<String> template, @Nullable String why) {
  public Pairing {
    template = Located.shared(template);
  }
}

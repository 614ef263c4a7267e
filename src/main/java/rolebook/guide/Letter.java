package rolebook.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cover-letter example, as other pages may show it; the rest is its {@link LetterBody}.
 *
 * @param head what every entry has; its title is empty where the role's stands in for it
 * @param role the slug of its role where the writer named one, or null
 * @param pairings the templates that suit it, or null where its role's do
 * @param titled whether the writer gave it a title, be it a wrong one
 * @param hasSample whether it has a sample letter, which templates dress
 */
public record Letter(
    Head head,
    @Nullable Located<String> role,
    @Nullable List<Pairing> pairings,
    boolean titled,
    boolean hasSample)
    implements Entry {}

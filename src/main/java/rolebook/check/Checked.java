package rolebook.check;

import java.util.List;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Location;
import rolebook.guide.Located;
import rolebook.guide.PlacedText;

/**
 * An entry that was checked on its own, and what rules of the whole site need of it. It is the same
 * as long as the entry's files are.
 *
 * @param findings what its own rules found
 * @param title where its title stands, or else its keys
 * @param bullets its sample bullets
 * @param letter the paragraphs and lists of its sample letter
 * @param companies the names by which a letter may call the company that it is for
 * @param sources the addresses of what its figures rest on
 */
public record Checked(
    List<Diagnostic> findings,
    Location title,
    List<PlacedText> bullets,
    List<PlacedText> letter,
    List<String> companies,
    List<Located<String>> sources) {}

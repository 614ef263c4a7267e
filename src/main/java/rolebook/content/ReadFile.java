package rolebook.content;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Body;
import rolebook.guide.ReadEntry;
import rolebook.guide.Wording;

/**
 * A content file that was read.
 *
 * @param entry what linking needs of it
 * @param body what only its own pages show, or null where it has no page or no such part
 * @param wording makes what rules of writing judge, on the thread that read the file; null where it
 *     is neither role nor letter, or could not be read
 * @param hasBrackets whether a text of it may say in brackets what is still to be written there
 */
public record ReadFile(
    ReadEntry entry,
    @Nullable Body body,
    @Nullable Supplier<Wording> wording,
    boolean hasBrackets) {
  ReadFile(ReadEntry entry, @Nullable Body body, @Nullable Supplier<Wording> wording) {
    this(entry, body, wording, false);
  }
}

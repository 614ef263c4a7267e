package rolebook.guide;

/**
 * A page that is neither role nor letter: about, privacy, how we write.
 *
 * @param head what every entry has
 */
public record FreePage(Head head) implements Entry {}

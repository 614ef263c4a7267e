package rolebook.theme;

/**
 * A date.
 *
 * @param iso as machines read it: {@code 2026-11-01}
 * @param text as people read it: {@code 1 November 2026}
 */
public record Day(String iso, String text) {}

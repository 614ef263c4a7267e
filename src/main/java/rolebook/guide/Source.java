package rolebook.guide;

/**
 * What a figure rests on.
 *
 * @param title the source's title
 * @param url where it can be read
 */
public record Source(String title, String url) {}

package rolebook.guide;

/**
 * A file that is known by its slug only, because it is a draft or because it could not be read. To
 * name it is no error of its own in the second case.
 *
 * @param kind what it would be
 * @param slug its slug
 * @param draft whether it is a draft that was left out
 * @param texts its file and the places in it
 */
public record Unpublished(Kind kind, String slug, boolean draft, Texts texts) implements Named {}

package rolebook.proof;

/**
 * Something that keeps a template from being proven.
 *
 * @param template the template's slug
 * @param document whose document was printed, as messages say it: {@code the role 'nurse'}
 * @param paper the paper that it was printed on
 * @param point the name of the point that does not hold
 * @param message what was expected and what was read, in one line
 */
public record Finding(
    String template, String document, Paper paper, String point, String message) {}

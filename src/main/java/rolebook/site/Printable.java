package rolebook.site;

/**
 * A page on which a template dresses one document, and nothing else is.
 *
 * @param template the template's slug
 * @param document whose document it is, as messages say it: {@code the role 'nurse'}
 * @param address its address, such as {@code /resume-examples/nurse/print/slate/}
 */
public record Printable(String template, String document, String address) {}

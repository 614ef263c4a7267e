package rolebook.guide;

import java.util.List;

/**
 * The addresses that the site will have.
 *
 * @param book who owns each
 * @param redirects those that pages had before
 */
record Addresses(AddressBook book, List<Redirect> redirects) {}

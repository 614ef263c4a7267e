/**
 * Documentation that cannot drift: the pages of {@code src/docs} that are made from the program
 * itself, and the examples of all pages, each of which is run.
 */
package rolebook.docs;

package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * A résumé template that suits a page.
 *
 * @param title the template's name
 * @param href the address of its page
 * @param tone how it speaks: {@code classic}, {@code modern}, …
 * @param why why it suits
 * @param ats whether it is proven to parse cleanly
 * @param look how it dresses documents
 * @param print the address of the page's document in it, for the printer, or null
 */
public record Recommendation(
    String title,
    String href,
    String tone,
    String why,
    boolean ats,
    Look look,
    @Nullable String print) {}

package rolebook.theme;

/**
 * A résumé template that suits a page.
 *
 * @param title the template's name
 * @param href the address of its page
 * @param tone how it speaks: {@code classic}, {@code modern}, …
 * @param why why it suits
 */
public record Recommendation(String title, String href, String tone, String why) {}

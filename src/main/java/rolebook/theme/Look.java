package rolebook.theme;

import java.util.List;

/**
 * How a résumé template dresses the résumé document and the letter document.
 *
 * @param stylesheet the address of its stylesheet
 * @param fonts the ids of the theme's fonts that it uses
 */
public record Look(String stylesheet, List<String> fonts) {}

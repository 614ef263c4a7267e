package rolebook.guide;

import java.util.Set;

/**
 * What a theme says of itself in theme.yaml.
 *
 * @param name its name
 * @param fonts the ids of the fonts that it brings for résumé templates
 */
public record ThemeSettings(String name, Set<String> fonts) {}

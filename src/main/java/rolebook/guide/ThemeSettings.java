package rolebook.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a theme says of itself in theme.yaml.
 *
 * @param name its name
 * @param parent the theme that it extends, or null
 * @param fonts the ids of the fonts that it brings for résumé templates
 */
public record ThemeSettings(String name, @Nullable Located<String> parent, Set<String> fonts) {}

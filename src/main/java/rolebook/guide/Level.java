package rolebook.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bullets for one level of experience.
 *
 * @param name the level's name, plain text, or null for bullets without levels
 * @param id the id of its place on the page, or null without a name
 * @param bullets the bullets
 */
public record Level(@Nullable String name, @Nullable String id, List<Bullet> bullets) {}

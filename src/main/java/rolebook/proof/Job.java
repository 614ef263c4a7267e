package rolebook.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, a school or a project on a résumé.
 *
 * @param section the heading of its section
 * @param title what the person was
 * @param dates from when to when, or null if that is not said
 * @param employer with whom, or null if that is not said
 * @param bullets what was done
 */
record Job(
    String section,
    String title,
    @Nullable String dates,
    @Nullable String employer,
    List<String> bullets) {}

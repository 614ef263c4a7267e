package rolebook.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser makes of a résumé's lines.
 *
 * @param name the person's name
 * @param email the electronic mail address, or null
 * @param phone the telephone number, or null
 * @param jobs the jobs, schools and projects
 */
record PlainResume(String name, @Nullable String email, @Nullable String phone, List<Job> jobs) {}

package rolebook.hostile;

import java.util.List;
import java.util.Set;

/**
 * What a build made of a mutant.
 *
 * @param exit its exit code
 * @param millis how long it took
 * @param codes the codes of all problems that it named
 * @param complaints what it may not do and did
 * @param err what it said
 */
record Outcome(int exit, long millis, Set<String> codes, List<String> complaints, String err) {}

package rolebook.site;

import java.nio.file.Path;
import java.util.Map;

/**
 * A template that may be proven.
 *
 * @param template its slug
 * @param folder its folder, in which the proof is written
 * @param ats whether it claims to parse cleanly
 * @param digests what a proof of it rests on, by what it is of; a build compares them
 */
public record Claim(String template, Path folder, boolean ats, Map<String, String> digests) {}

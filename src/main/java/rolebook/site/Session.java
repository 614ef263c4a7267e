package rolebook.site;

import org.jspecify.annotations.Nullable;
import rolebook.content.Stamp;

/**
 * What a build that published leaves in memory for the next one of the same process.
 *
 * @param manifest its manifest
 * @param written the stamp of the manifest that is written down, or null if there is none
 * @param behind whether that one is behind, which costs time and nothing else
 * @param inputs what the site was made from
 * @param linked all that, joined
 */
record Session(
    Manifest manifest, @Nullable Stamp written, boolean behind, Inputs inputs, Linked linked) {}

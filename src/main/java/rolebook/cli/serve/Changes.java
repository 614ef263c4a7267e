package rolebook.cli.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has changed since the last look at the sources.
 *
 * @param paths the files and folders that were written, made or taken away
 * @param complete whether nothing else has changed
 */
record Changes(Set<Path> paths, boolean complete) {}

package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in a project's folder: files with their bytes as text, one character a byte, symbolic
 * links with where they lead, and empty folders.
 */
final class Tree {
  private final SortedMap<String, String> files = new TreeMap<>();
  private final SortedMap<String, String> links = new TreeMap<>();
  private final Set<String> folders = new TreeSet<>();

  Tree copy() {
    var copy = new Tree();
    copy.files.putAll(files);
    copy.links.putAll(links);
    copy.folders.addAll(folders);
    return copy;
  }

  SortedMap<String, String> files() {
    return files;
  }

  SortedMap<String, String> links() {
    return links;
  }

  Set<String> folders() {
    return folders;
  }

  String file(String path) {
    return files.get(path);
  }

  /** Puts a file at a path, in place of all that is in its way. */
  void put(String path, String bytes) {
    remove(path);
    files.put(path, bytes);
  }

  void putLink(String path, String to) {
    remove(path);
    links.put(path, to);
  }

  void putFolder(String path) {
    remove(path);
    folders.add(path);
  }

  /** Takes away what is at a path, below it, and what stands where it has a folder. */
  void remove(String path) {
    for (String other : paths()) {
      if (other.equals(path) || other.startsWith(path + "/") || path.startsWith(other + "/")) {
        files.remove(other);
        links.remove(other);
        folders.remove(other);
      }
    }
  }

  private List<String> paths() {
    var paths = new ArrayList<String>(files.keySet());
    paths.addAll(links.keySet());
    paths.addAll(folders);
    return paths;
  }
}

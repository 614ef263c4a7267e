package rolebook.hostile;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A project's folder on the disk, made to hold one tree after the other. */
final class Disk {
  private final Path root;
  private Tree now;

  Disk(Path root) throws IOException {
    this(Files.createDirectories(root), new Tree());
  }

  /** The part of a folder that a tree says is there. */
  Disk(Path root, Tree now) {
    this.root = root;
    this.now = now;
  }

  /** Makes the folder hold a tree; what is the same in both is not touched. */
  void hold(Tree next) throws IOException {
    var gone = new ArrayList<String>();
    now.files().keySet().stream().filter(path -> next.file(path) == null).forEach(gone::add);
    now.links().keySet().forEach(gone::add);
    now.folders().forEach(gone::add);
    gone.sort(Comparator.reverseOrder());
    for (String path : gone) {
      remove(root.resolve(path));
    }
    for (String path : next.folders()) {
      Files.createDirectories(root.resolve(path));
    }
    for (var file : next.files().entrySet()) {
      if (!Objects.equals(file.getValue(), now.file(file.getKey()))) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Bytes.write(path, file.getValue());
      }
    }
    for (var link : next.links().entrySet()) {
      Path path = root.resolve(link.getKey());
      Files.createDirectories(path.getParent());
      Files.createSymbolicLink(path, Path.of(link.getValue()));
    }
    now = next;
  }

  /** Removes a file and the folders that are empty without it. */
  private void remove(Path path) throws IOException {
    Files.deleteIfExists(path);
    for (Path folder : parents(path)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private List<Path> parents(Path path) {
    var parents = new ArrayList<Path>();
    for (Path folder = path.getParent(); !folder.equals(root); folder = folder.getParent()) {
      parents.add(folder);
    }
    return parents;
  }
}

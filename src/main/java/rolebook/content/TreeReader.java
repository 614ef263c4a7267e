package rolebook.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.Kind;
import rolebook.guide.Texts;
import rolebook.guide.Unpublished;

/** Finds the files in the content folder and sorts them by what they are. */
final class TreeReader {
  /**
   * A folder that holds entries.
   *
   * @param prefix its path, ending in a slash
   * @param kind what is in it
   * @param endings the endings that are read there, the usual one first
   */
  private record Folder(String prefix, Kind kind, List<String> endings) {}

  private static final List<Folder> FOLDERS =
      List.of(
          new Folder("roles/", Kind.ROLE, List.of(".md", ".yaml")),
          new Folder("letters/", Kind.LETTER, List.of(".md", ".yaml")),
          new Folder("pages/", Kind.PAGE, List.of(".md")));

  private static final Map<String, String> MEANT_ENDINGS =
      Map.of(".yml", ".yaml", ".markdown", ".md", ".mdown", ".md", ".mkd", ".md", ".json", ".yaml");
  static final String TEMPLATES = "templates/";

  private final ContentFile.Folder folder;
  private final Diagnostics diagnostics;
  private final List<EntryFile> entries = new ArrayList<>();
  private final List<ContentFile> assets = new ArrayList<>();
  private final List<Unpublished> misnamed = new ArrayList<>();
  private final Map<String, ContentFile> bySlug = new HashMap<>();

  /** The templates' folders, each with its template.yaml, or null while none was found. */
  private final SortedMap<String, @Nullable ContentFile> templates = new TreeMap<>();

  /** The other files in the templates' folders. */
  private final Map<String, List<ContentFile>> parts = new HashMap<>();

  private final Set<String> misnamedTemplates = new HashSet<>();
  private final Map<String, ContentFile> settings = new HashMap<>();
  private final long now = Stamp.now();

  /** The folders that are being walked, without links, each in the one before. */
  private final Deque<Path> above = new ArrayDeque<>();

  private @Nullable Path realFolder;

  TreeReader(ContentFile.Folder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  ContentTree read() throws IOException {
    if (Files.isDirectory(folder.path())) {
      realFolder = folder.path().toRealPath();
      walk(folder.path(), "");
      addTemplates();
    }
    entries.sort(Comparator.comparing(e -> e.file().name()));
    assets.sort(Comparator.comparing(ContentFile::name));
    return new ContentTree(
        folder.shown(),
        List.copyOf(entries),
        List.copyOf(misnamed),
        List.copyOf(assets),
        settings("site.yaml"),
        settings("categories.yaml"),
        settings("authors.yaml"));
  }

  /** A file of the site's settings, whether it is there or not. */
  private ContentFile settings(String name) {
    ContentFile found = settings.get(name);
    return found == null ? new ContentFile(folder, name, Stamp.UNKNOWN) : found;
  }

  private void walk(Path directory, String prefix) throws IOException {
    above.push(directory.toRealPath());
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    }
    children.sort(Comparator.naturalOrder());
    for (Path child : children) {
      String name = prefix + FileNames.of(child);
      if (Characters.firstControl(name) >= 0
          || name.indexOf('\n') >= 0
          || name.indexOf('\t') >= 0) {
        report(Code.CONTROL_CHARACTER, name, "a file's name cannot hold control characters", null);
        continue;
      }
      boolean hidden = FileNames.of(child).startsWith(".") || FileNames.of(child).startsWith("_");
      if (hidden && !prefix.startsWith(ContentTree.ASSETS)) {
        continue;
      }
      Stamp stamp = Stamp.of(child, false);
      if (stamp.type() == Stamp.Type.LINK) {
        if (!staysInside(child, name)) {
          continue;
        }
        stamp = Stamp.of(child, true);
      }
      if (prefix.isEmpty() && !isKnown(child, name)) {
        continue;
      }
      switch (stamp.type()) {
        case FOLDER -> walk(child, name + "/");
        case FILE -> sort(new ContentFile(folder, name, stamp.value(now)));
        default -> report(Code.UNEXPECTED_FILE, name, "this is neither a file nor a folder", null);
      }
    }
    above.pop();
  }

  /** Whether a symbolic link leads to something that may be read. */
  private boolean staysInside(Path path, String name) throws IOException {
    if (!Files.exists(path)) {
      report(Code.LINK_OUTSIDE, name, "the symbolic link leads to nothing", null);
      return false;
    }
    Path real = path.toRealPath();
    if (!real.startsWith(String.valueOf(realFolder)) || real.equals(realFolder)) {
      report(Code.LINK_OUTSIDE, name, "the symbolic link leads out of the content", null);
      return false;
    }
    if (above.stream().anyMatch(walked -> walked.startsWith(real))) {
      report(Code.LINK_OUTSIDE, name, "the symbolic link leads back to a folder above it", null);
      return false;
    }
    return true;
  }

  private boolean isKnown(Path path, String name) {
    if (ContentTree.KNOWN.contains(name)) {
      return true;
    }
    String what = Files.isDirectory(path) ? "folder" : "file";
    String message = "nothing reads this " + what;
    report(Code.UNUSED_FILE, name, message, Suggestion.hint(name, ContentTree.KNOWN));
    return false;
  }

  private void sort(ContentFile file) {
    String name = file.name();
    if (name.startsWith(ContentTree.ASSETS)) {
      assets.add(file);
    } else if (name.startsWith(TEMPLATES)) {
      template(file, name.substring(TEMPLATES.length()));
    } else if (name.indexOf('/') < 0) {
      settings.put(name, file);
    } else {
      for (Folder place : FOLDERS) {
        if (name.startsWith(place.prefix)) {
          entry(file, place);
        }
      }
    }
  }

  private void template(ContentFile file, String name) {
    int slash = name.indexOf('/');
    String inside = name.substring(slash + 1);
    if (slash < 0) {
      String hint = "a résumé template is a folder with template.yaml and document.css";
      report(Code.UNEXPECTED_FILE, file.name(), "this file is in no template's folder", hint);
      return;
    }
    String slug = name.substring(0, slash);
    if (inside.equals(TemplateReader.KEYS)) {
      templates.put(slug, file);
    } else if (inside.equals(TemplateReader.STYLE) || inside.equals(TemplateReader.PROOF)) {
      templates.putIfAbsent(slug, null);
      parts.computeIfAbsent(slug, folder -> new ArrayList<>()).add(file);
    } else {
      boolean keys = inside.startsWith("template.");
      String hint = keys ? "rename it 'template.yaml'" : "it holds template.yaml and document.css";
      String message = "a template's folder has no place for this file";
      report(Code.UNEXPECTED_FILE, file.name(), message, hint);
      if (keys && !templates.containsKey(slug)) {
        misnamed.add(unread(Kind.TEMPLATE, slug, file));
        templates.remove(slug);
        misnamedTemplates.add(slug);
      }
    }
  }

  /** Adds the templates when all their files are known. */
  private void addTemplates() {
    templates.forEach(
        (slug, file) -> {
          String keys = TEMPLATES + slug + "/" + TemplateReader.KEYS;
          if (file != null) {
            add(file, Kind.TEMPLATE, slug);
          } else if (!misnamedTemplates.contains(slug)) {
            report(Code.MISSING_FILE, keys, "the template has no template.yaml", null);
            misnamed.add(unread(Kind.TEMPLATE, slug, new ContentFile(folder, keys, Stamp.UNKNOWN)));
          }
        });
  }

  private void entry(ContentFile file, Folder place) {
    String base = file.name().substring(file.name().lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    String stem = dot < 0 ? base : base.substring(0, dot);
    String ending = dot < 0 ? "" : base.substring(dot);
    if (place.endings.contains(ending)) {
      add(file, place.kind, stem);
      return;
    }
    String meant = MEANT_ENDINGS.get(ending);
    boolean renamed = meant != null && place.endings.contains(meant);
    report(
        Code.UNEXPECTED_FILE,
        file.name(),
        "a %s is a file that ends in %s"
            .formatted(place.kind.word(), String.join(" or ", place.endings)),
        renamed ? "rename it '" + stem + meant + "'" : "other files belong to assets/");
    misnamed.add(unread(place.kind, Slugs.closest(stem), file));
  }

  private void add(ContentFile file, Kind kind, String slug) {
    if (!Slugs.isSlug(slug)) {
      report(Code.BAD_SLUG, file.name(), Slugs.message(slug), Slugs.hint(slug));
      misnamed.add(unread(kind, Slugs.closest(slug), file));
      return;
    }
    ContentFile first = bySlug.putIfAbsent(kind.word() + ":" + slug, file);
    if (first != null) {
      String message = "there is already a %s with the slug '%s'".formatted(kind.word(), slug);
      report(Code.DUPLICATE_SLUG, file.name(), message, "it is " + first.shown());
      return;
    }
    List<ContentFile> more =
        kind == Kind.TEMPLATE ? List.copyOf(parts.getOrDefault(slug, List.of())) : List.of();
    entries.add(new EntryFile(file, kind, slug, more));
  }

  /** What a file with a wrong name was meant to be: to name it elsewhere is no second mistake. */
  private static Unpublished unread(Kind kind, String slug, ContentFile file) {
    return new Unpublished(kind, slug, false, new Texts(file.name(), Set.of(), false));
  }

  private void report(Code code, String name, String message, @Nullable String hint) {
    diagnostics.report(code, Location.file(folder.shown() + "/" + name), message, hint);
  }
}

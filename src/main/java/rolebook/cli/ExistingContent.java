package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.content.Digest;
import rolebook.content.ReadFile;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Category;
import rolebook.guide.Kind;
import rolebook.guide.ResumeTemplate;

/** What there is already to begin something new with, as far as it can be read. */
final class ExistingContent {
  /** What nesting as deep as a content file may have fits in. */
  private static final long STACK = 64L * 1024 * 1024;

  private static final Comparator<ResumeTemplate> BY_ORDER =
      Comparator.comparing(
              ResumeTemplate::order, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
          .thenComparing(ResumeTemplate::slug);

  /** A check says what is wrong with it; here it is only not there. */
  private final Diagnostics unheard = new Diagnostics(false);

  private final ContentReader reader;
  private final ContentTree tree;

  private ExistingContent(ContentReader reader, ContentTree tree) {
    this.reader = reader;
    this.tree = tree;
  }

  /** A way to begin something with what there is. */
  interface Step {
    int run(ExistingContent existing) throws IOException;
  }

  /** Reads what there is, drafts too, and takes a step with it. */
  static int with(Path content, Step step) throws IOException {
    var task =
        new FutureTask<Integer>(
            () -> {
              var diagnostics = new Diagnostics(false);
              var reader = new ContentReader(content, "content", true, diagnostics);
              return step.run(new ExistingContent(reader, reader.tree()));
            });
    new Thread(null, task, "rolebook-new", STACK).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The file of an entry, as seen from the folder of content. */
  Optional<String> file(Kind kind, String slug) {
    return entries(kind).stream()
        .filter(entry -> entry.slug().equals(slug))
        .map(entry -> entry.file().name())
        .findFirst();
  }

  List<String> slugs(Kind kind) {
    return entries(kind).stream().map(EntryFile::slug).toList();
  }

  private List<EntryFile> entries(Kind kind) {
    return tree.entries().stream().filter(entry -> entry.kind() == kind).toList();
  }

  List<Category> categories() throws IOException {
    List<Category> categories = reader.categories(tree);
    return categories == null ? List.of() : categories;
  }

  /** An entry that was read, or null if it is not there. */
  @Nullable ReadFile read(Kind kind, String slug) throws IOException {
    for (EntryFile entry : entries(kind)) {
      if (entry.slug().equals(slug)) {
        return reader.read(entry, new Digest(), unheard);
      }
    }
    return null;
  }

  /** The templates, those first that suit a category, then those that parse cleanly. */
  List<ResumeTemplate> templatesFor(String category) throws IOException {
    var templates = new ArrayList<ResumeTemplate>();
    for (EntryFile entry : entries(Kind.TEMPLATE)) {
      if (reader.read(entry, new Digest(), unheard).entry().named()
          instanceof ResumeTemplate template) {
        templates.add(template);
      }
    }
    templates.sort(
        Comparator.comparing((ResumeTemplate template) -> !suits(template, category))
            .thenComparing(template -> template.ats() == null)
            .thenComparing(BY_ORDER));
    return templates;
  }

  private static boolean suits(ResumeTemplate template, String category) {
    return template.fits().stream().anyMatch(id -> id.value().equals(category));
  }
}

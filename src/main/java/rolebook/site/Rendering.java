package rolebook.site;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.content.ContentTree;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Entry;
import rolebook.guide.Role;
import rolebook.guide.SampleResume;
import rolebook.guide.SiteSettings;
import rolebook.theme.HomeView;
import rolebook.theme.LetterView;
import rolebook.theme.Page;
import rolebook.theme.Ref;
import rolebook.theme.RoleView;
import rolebook.theme.ShareImages;
import rolebook.theme.View;

/**
 * Makes the files of a site, each of which is staged if it differs from the one that is there. What
 * is known to come out as it was published is not made at all.
 */
final class Rendering {
  /** What the check of pages can find without keeping them from being published. */
  private static final Set<Code> PAGE_WARNINGS = Set.of(Code.BLOCKED_BY_POLICY);

  /** The pages with pictures of their own; those of others show the home page's. */
  private static final Set<Class<? extends View>> PICTURED =
      Set.of(HomeView.class, RoleView.class, LetterView.class);

  private final Reading reading;
  private final Linked linked;
  private final Manifest before;
  private final Publisher publisher;
  private final Workers workers;
  private final Diagnostics diagnostics;
  private final @Nullable ShareImages images;

  /** Whether all pages are made with what they were made with before. */
  private final boolean sameFrame;

  /** Whether, on top of that, only what stands in entries' own files may have changed. */
  private final boolean sameFacts;

  private final AtomicInteger rendered = new AtomicInteger();
  private final AtomicBoolean placesLost = new AtomicBoolean();

  Rendering(
      Reading reading,
      Linked linked,
      Manifest before,
      Publisher publisher,
      Workers workers,
      Diagnostics diagnostics) {
    this.reading = reading;
    this.linked = linked;
    this.before = before;
    this.publisher = publisher;
    this.workers = workers;
    this.diagnostics = diagnostics;
    this.images = linked.images();
    this.sameFrame = before.frame() == linked.frameDigest();
    this.sameFacts = publisher.hasSameFiles();
  }

  /** How many pages were rendered. */
  int rendered() {
    return rendered.get();
  }

  /** Makes the files that are no pages and no assets. */
  void files(Supplier<Map<String, byte[]>> files) throws IOException {
    if (sameFacts && publisher.allWhole()) {
      return; // kept
    }
    for (var file : files.get().entrySet()) {
      publisher.stage(file.getKey(), file.getValue(), null);
    }
  }

  /** Copies the writers' assets. */
  void assets(List<ContentFile> assets) throws IOException {
    workers.each("copying", assets, this::asset);
  }

  private ContentFile asset(ContentFile asset) throws IOException {
    String file = ContentTree.published(asset);
    long digest = reading.known(asset).input().digest();
    if (publisher.isWhole(file) && Objects.equals(publisher.key(file), PageKey.of(digest))) {
      publisher.keep(file);
    } else {
      publisher.stage(file, asset.path(), PageKey.of(digest));
    }
    return asset;
  }

  /**
   * Renders pages.
   *
   * @param pages those that may not be as they were
   * @param plan all that are to be there; asked only where more than those must be looked at
   */
  void pages(List<PlannedPage<?>> pages, Supplier<List<PlannedPage<?>>> plan) throws IOException {
    Predicate<String> isFile =
        sameFacts
            ? before::has
            : file -> linked.guide().hasFile(file) || publisher.files().containsKey(file);
    var checker = new PageChecker(linked.frame().settings().url(), isFile);
    List<PlannedPage<?>> open = sameFacts ? pages.stream().filter(this::isOpen).toList() : pages;
    List<Boolean> kept = workers.each("rendering", open, page -> isKept(page, checker));
    if (placesLost.get() || !publisher.stale().isEmpty() || hadWarnings()) {
      var made = new HashSet<String>();
      for (int i = 0; i < kept.size(); i++) {
        if (!kept.get(i)) {
          made.add(open.get(i).address());
        }
      }
      workers.each("checking", plan.get(), page -> checkKept(page, made, checker));
    }
    checker.finish(publisher::read, diagnostics);
  }

  /** Whether a page may not be as it was, where only what stands in entries' files has changed. */
  private boolean isOpen(PlannedPage<?> page) {
    for (Entry entry : page.entries()) {
      if (!reading.isUnchanged(entry)) {
        return true;
      }
    }
    return !publisher.allWhole() && !made(page).allMatch(publisher::isWhole);
  }

  /** The page's file, and those that are made with it: a sample résumé, Markdown, a picture. */
  private Stream<String> made(PlannedPage<?> page) {
    Stream<String> resume =
        page.type() == RoleView.class && page.entries().get(0) instanceof Role role
            ? Stream.of(PlannedPage.file(role.json()))
            : Stream.empty();
    return Stream.of(
            Stream.of(page.file()),
            resume,
            Stream.ofNullable(twin(page)),
            Stream.ofNullable(shareImage(page)))
        .flatMap(files -> files);
  }

  /** The file with the page's text as Markdown; null if there is none. */
  private @Nullable String twin(PlannedPage<?> page) {
    boolean published =
        linked.frame().settings().hasMarkdown()
            && (page.type() == RoleView.class || page.type() == LetterView.class);
    return published ? PlannedPage.file(page.entries().get(0).markdown()) : null;
  }

  /** The file with the picture that goes with the page; null if there is none. */
  private @Nullable String shareImage(PlannedPage<?> page) {
    return images != null && PICTURED.contains(page.type())
        ? PlannedPage.file(page.address() + SiteSettings.SHARE_IMAGE)
        : null;
  }

  /** What pages were warned of is said again, and that is known only when they are looked at. */
  private boolean hadWarnings() {
    return before.problems().stream().anyMatch(p -> PAGE_WARNINGS.contains(p.code()));
  }

  /** Makes a page, and the sample résumé of a role whose page it is, unless they can be kept. */
  private boolean isKept(PlannedPage<?> page, PageChecker checker) throws IOException {
    var bodies = new BodiesOnce(reading);
    if (page.type() == RoleView.class && page.entries().get(0) instanceof Role role) {
      resume(role, bodies);
    }
    return isKept(page, bodies, checker);
  }

  private void resume(Role role, Bodies bodies) throws IOException {
    String file = PlannedPage.file(role.json());
    PageKey known = publisher.key(file);
    PageKey key = PageKey.of(reading.digest(List.of(role)));
    if (key.equals(known)) {
      publisher.keep(file);
    } else {
      publisher.stage(file, ResumeJson.write(SampleResume.of(role, bodies.of(role))), key);
    }
  }

  private boolean isKept(PlannedPage<?> page, Bodies bodies, PageChecker checker)
      throws IOException {
    PlannedPage.Found<?> found = page.found();
    PageKey key = PageKey.of(reading.digest(page.entries()), found.facts());
    String twin = twin(page);
    String image = shareImage(page);
    String file = page.file();
    boolean kept = isKept(file, key);
    boolean twinKept = twin == null || isKept(twin, key);
    boolean imageKept = image == null || (kept && isKept(image));
    if (kept && twinKept && imageKept) {
      return true;
    }
    View view = found.view(bodies);
    if (twin != null && !twinKept) {
      publisher.stage(twin, Twin.of(view, linked.frame()), key);
    }
    if (image != null && images != null && !imageKept) {
      draw(images, view, image);
    }
    if (!kept) {
      render(page, file, view, key, checker);
    }
    return kept;
  }

  /** Keeps a file that is as it was published. */
  private boolean isKept(String file) {
    boolean kept = publisher.isWhole(file);
    if (kept) {
      publisher.keep(file);
    }
    return kept;
  }

  /** Draws the picture that goes with a page, unless it shows the same as before. */
  private void draw(ShareImages images, View view, String file) throws IOException {
    ShareImages.Words words = words(view);
    PageKey key = PageKey.of(0, new Drawn(images.look(), words));
    if (key.equals(publisher.key(file))) {
      publisher.keep(file);
    } else {
      publisher.stage(file, images.draw(words), key);
    }
  }

  /** What a picture is made from. */
  private record Drawn(String look, ShareImages.Words words) {}

  private static ShareImages.Words words(View view) {
    Page page = view.page();
    List<Ref> above = page.breadcrumbs();
    return above.isEmpty()
        ? new ShareImages.Words(view.site().title(), "", page.description(), "")
        : new ShareImages.Words(
            view.site().title(),
            above.get(above.size() - 1).title(),
            page.title(),
            page.description());
  }

  /** Keeps a file that was made in the same frame from the same. */
  private boolean isKept(String file, PageKey key) {
    return sameFrame && key.equals(publisher.key(file)) && isKept(file);
  }

  private void render(PlannedPage<?> page, String file, View view, PageKey key, PageChecker checker)
      throws IOException {
    byte[] html = linked.theme().render(view, diagnostics);
    rendered.incrementAndGet();
    if (html != null) {
      checker.check(linked.theme().shown(page.type()), page.address(), file, html);
      notePlaces(file, html);
      publisher.stage(file, html, key);
    }
  }

  /** Notes if a page has lost a place that others may link to. */
  private void notePlaces(String file, byte[] html) throws IOException {
    if (sameFrame && publisher.isWhole(file) && !placesLost.get()) {
      Set<String> old = PageChecker.ids(publisher.published(file));
      if (!PageChecker.ids(html).containsAll(old)) {
        placesLost.set(true);
      }
    }
  }

  /** Checks a page that was not made; says whether it was not. */
  private boolean checkKept(PlannedPage<?> page, Set<String> made, PageChecker checker)
      throws IOException {
    boolean kept = !made.contains(page.address());
    if (kept) {
      String file = page.file();
      byte[] html = publisher.published(file);
      checker.check(linked.theme().shown(page.type()), page.address(), file, html);
    }
    return kept;
  }
}

package rolebook.guide;

import java.util.List;
import rolebook.diagnostic.Diagnostics;

/** Finds out which addresses the site will have. */
final class AddressFinder {
  private final Content content;
  private final Identities identities;
  private final Joins joins;
  private final List<Category> categories;
  private final AddressBook book;

  private AddressFinder(
      Content content,
      Identities identities,
      Joins joins,
      List<Category> categories,
      Diagnostics diagnostics) {
    this.content = content;
    this.identities = identities;
    this.joins = joins;
    this.categories = categories;
    this.book = new AddressBook(content.folder(), diagnostics);
  }

  /**
   * All addresses. Those that two want are reported.
   *
   * @param categories the categories that have roles
   */
  static Addresses find(
      Content content,
      Identities identities,
      Joins joins,
      List<Category> categories,
      Diagnostics diagnostics) {
    var finder = new AddressFinder(content, identities, joins, categories, diagnostics);
    AddressBook book = finder.book;
    finder.addPages();
    List<Redirect> redirects = new Redirects(content, identities, diagnostics).into(book);
    book.addSitemaps();
    content.themeFiles().forEach(book::addThemeFile);
    content.assets().values().forEach(book::addAsset);
    book.checkFolders();
    return new Addresses(book, redirects);
  }

  /** Adds all pages, those too that will be there once their files can be read. */
  private void addPages() {
    addIndex(Kind.ROLE, "the index of roles");
    addIndex(Kind.LETTER, "the index of letters");
    addIndex(Kind.TEMPLATE, "the index of templates");
    addIndex(Kind.CATEGORY, "the index of categories");
    boolean rolesUnread =
        identities
            .of(Kind.ROLE)
            .all()
            .anyMatch(r -> r instanceof Unpublished unread && !unread.draft());
    List<Category> shown =
        rolesUnread && content.categories() != null ? content.categories() : categories;
    shown.forEach(book::addEntry);
    content.named().forEach(book::addEntry);
    SiteSettings settings = content.settings();
    boolean prints = settings != null && settings.prints();
    boolean markdown = settings != null && settings.hasMarkdown();
    boolean images = settings != null && settings.hasShareImages();
    if (images) {
      book.addSiteFile(SiteSettings.SHARE_IMAGE);
    }
    for (Named named : identities.of(Kind.ROLE).all().toList()) {
      if (named instanceof Role role) {
        book.addPart(role.json(), "the résumé of a role", role);
        addMarkdown(role, markdown);
        addShareImage(role, images);
        addPrints(role, prints ? role.pairings() : List.of());
      }
    }
    for (Named named : identities.of(Kind.LETTER).all().toList()) {
      if (named instanceof Letter letter) {
        boolean printed = prints && letter.hasSample();
        addPrints(letter, printed ? joins.pairings(letter) : List.of());
        addMarkdown(letter, markdown);
        addShareImage(letter, images);
      }
    }
  }

  private void addMarkdown(Entry entry, boolean published) {
    if (published) {
      book.addPart(entry.markdown(), "a text as Markdown", entry);
    }
  }

  private void addShareImage(Entry entry, boolean published) {
    if (published) {
      book.addPart(entry.shareImage(), "a share image", entry);
    }
  }

  private void addPrints(Entry entry, List<Pairing> pairings) {
    pairings.stream()
        .map(pairing -> entry.print(pairing.template().value()))
        .distinct()
        .forEach(address -> book.addPart(address, "a page for the printer", entry));
  }

  private void addIndex(Kind kind, String name) {
    if (identities.hasIndex(kind)) {
      book.addPage(kind.index(), name);
    }
  }
}

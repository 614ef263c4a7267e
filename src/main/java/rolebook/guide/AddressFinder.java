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
        identities.all(Kind.ROLE).stream().anyMatch(r -> r.isUnpublished() && !r.isDraft());
    List<Category> shown =
        rolesUnread && content.categories() != null ? content.categories() : categories;
    shown.forEach(category -> book.addEntry(Listed.of(category)));
    content.entries().forEach(book::addEntry);
    SiteSettings settings = content.settings();
    boolean prints = settings != null && settings.prints();
    boolean markdown = settings != null && settings.hasMarkdown();
    boolean images = settings != null && settings.hasShareImages();
    if (images) {
      book.addSiteFile(SiteSettings.SHARE_IMAGE);
    }
    for (Listed file : content.entries()) {
      Named named = file.named();
      if (named instanceof Role role) {
        book.addPart(role.json(), "the résumé of a role", file);
        addParts(role, file, markdown, images, prints ? role.pairings() : List.of());
      } else if (named instanceof Letter letter) {
        boolean printed = prints && letter.hasSample();
        addParts(letter, file, markdown, images, printed ? joins.pairings(letter) : List.of());
      }
    }
  }

  private void addParts(
      Entry entry, Listed file, boolean markdown, boolean image, List<Pairing> printed) {
    if (markdown) {
      book.addPart(entry.markdown(), "a text as Markdown", file);
    }
    if (image) {
      book.addPart(entry.shareImage(), "a share image", file);
    }
    printed.stream()
        .map(pairing -> entry.print(pairing.template().value()))
        .distinct()
        .forEach(address -> book.addPart(address, "a page for the printer", file));
  }

  private void addIndex(Kind kind, String name) {
    if (identities.hasIndex(kind)) {
      book.addPage(kind.index(), name);
    }
  }
}

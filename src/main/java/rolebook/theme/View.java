package rolebook.theme;

/** What one view file sees: the names of its components are the names that the file can use. */
public sealed interface View
    permits HomeView,
        RolesView,
        RoleView,
        LettersView,
        LetterView,
        TemplatesView,
        TemplateView,
        CategoriesView,
        CategoryView,
        FreePageView,
        NotFoundView,
        PrintView {
  /** What is the same on every page. */
  Site site();

  /** What every page has. */
  Page page();
}

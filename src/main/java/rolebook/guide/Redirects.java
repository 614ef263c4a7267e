package rolebook.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** Finds where pages were before, and reports former slugs that something else has or claims. */
final class Redirects {
  private final Content content;
  private final Identities identities;
  private final Diagnostics diagnostics;

  /** The slugs of those that claim an address. */
  private final Map<String, String> claimed = new HashMap<>();

  private final List<Redirect> redirects = new ArrayList<>();

  Redirects(Content content, Identities identities, Diagnostics diagnostics) {
    this.content = content;
    this.identities = identities;
    this.diagnostics = diagnostics;
  }

  /** All redirects, each of which gets its address. */
  List<Redirect> into(AddressBook addresses) {
    content
        .published()
        .forEach(entry -> entry.head().formerly().forEach(slug -> add(entry, slug, addresses)));
    redirects.sort(Comparator.comparing(Redirect::from));
    return List.copyOf(redirects);
  }

  private void add(Entry entry, Located<String> slug, AddressBook addresses) {
    String from = entry.kind().address(slug.value());
    String word = entry.kind().word();
    String first = claimed.putIfAbsent(from, entry.slug());
    if (identities.file(entry.kind(), slug.value()) != null) {
      String message = "the slug '%s' is in use by another %s".formatted(slug.value(), word);
      boolean own = slug.value().equals(entry.slug());
      diagnostics.report(
          Code.FORMER_SLUG, slug.at(), own ? "this is the %s's slug now".formatted(word) : message);
    } else if (first != null && first.equals(entry.slug())) {
      return; // twice in one list, which is reported there
    } else if (first != null) {
      String message = "the %s '%s' claims the former slug '%s' too";
      diagnostics.report(Code.FORMER_SLUG, slug.at(), message.formatted(word, first, slug.value()));
    } else {
      redirects.add(new Redirect(from, entry.address()));
      addresses.addRedirect(from, slug.at());
    }
  }
}

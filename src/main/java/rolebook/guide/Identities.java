package rolebook.guide;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/** Finds what a writer names by kind and slug, and reports what is not there. */
final class Identities {
  private final Map<Kind, NamedBySlug> byKind = new EnumMap<>(Kind.class);

  private final boolean categoriesKnown;

  /** What is wrong with naming what does not exist: many pages may name the same. */
  private final Map<String, Problem> unknown = new HashMap<>();

  Identities(Content content) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new NamedBySlug());
    }
    content.entries().forEach(file -> add(file.kind(), file.slug(), file::named));
    categoriesKnown = content.categories() != null;
    if (content.categories() != null) {
      content.categories().forEach(category -> add(Kind.CATEGORY, category.slug(), () -> category));
    }
  }

  private void add(Kind kind, String slug, Supplier<Named> named) {
    Objects.requireNonNull(byKind.get(kind)).add(slug, named);
  }

  /** Everything of a kind. */
  NamedBySlug of(Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  /** The entry or category whose page has an address, or would have it; null if none has. */
  @Nullable Named at(String address) {
    for (Kind kind : Kind.values()) {
      String index = kind.index();
      if (address.length() > index.length() && address.startsWith(index) && address.endsWith("/")) {
        Named named = of(kind).get(address.substring(index.length(), address.length() - 1));
        if (named != null) {
          return named;
        }
      }
    }
    return null;
  }

  /** Whether an address is the home page's, or that of a page that lists all of a kind. */
  boolean isIndex(String address) {
    return address.equals("/")
        || Arrays.stream(Kind.values())
            .anyMatch(kind -> kind.index().equals(address) && hasIndex(kind));
  }

  /** Whether there is a page that lists all of a kind; every role is in a category. */
  boolean hasIndex(Kind kind) {
    return of(kind == Kind.CATEGORY ? Kind.ROLE : kind)
        .all()
        .anyMatch(n -> !(n instanceof Unpublished unread && unread.draft()));
  }

  /**
   * What a reference names, or null if there is no such thing. That is reported, unless its file is
   * there and only could not be read.
   */
  @Nullable Named find(Kind kind, Located<String> reference, Diagnostics diagnostics) {
    Problem problem = problem(kind, reference.value());
    if (problem != null) {
      problem.report(reference.at(), diagnostics);
    }
    Named named = of(kind).get(reference.value());
    return named instanceof Unpublished ? null : named;
  }

  /** What is wrong with naming a slug, or null if nothing is. */
  @Nullable Problem problem(Kind kind, String slug) {
    Named named = of(kind).get(slug);
    if (named == null) {
      if (kind == Kind.CATEGORY && !categoriesKnown) {
        return null;
      }
      return unknown.computeIfAbsent(
          kind.word() + ":" + slug,
          name -> unknown(kind.word(), unknown(kind), slug, of(kind).slugs()));
    }
    if (named instanceof Unpublished unpublished && unpublished.draft()) {
      String message = "the %s '%s' is a draft".formatted(kind.word(), slug);
      return new Problem(Code.DRAFT_REFERENCE, message, "publish it, or take the reference out");
    }
    return null;
  }

  /** Naming something that does not exist. */
  static Problem unknown(String kind, Code code, String name, Set<String> existing) {
    String message = "there is no %s '%s'".formatted(kind, name);
    return new Problem(code, message, Suggestion.hint(name, existing));
  }

  private static Code unknown(Kind kind) {
    return switch (kind) {
      case ROLE -> Code.UNKNOWN_ROLE;
      case LETTER -> Code.UNKNOWN_LETTER;
      case TEMPLATE -> Code.UNKNOWN_TEMPLATE;
      case CATEGORY -> Code.UNKNOWN_CATEGORY;
      case PAGE -> Code.UNKNOWN_PAGE;
    };
  }
}

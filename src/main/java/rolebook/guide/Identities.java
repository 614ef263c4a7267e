package rolebook.guide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/** Finds what a writer names by kind and slug, and reports what is not there. */
final class Identities {
  private final Map<Kind, Map<String, Named>> byKind = new EnumMap<>(Kind.class);

  private final boolean categoriesKnown;

  /** What is wrong with naming what does not exist: many pages may name the same. */
  private final Map<String, Problem> unknown = new HashMap<>();

  Identities(Content content) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new HashMap<>());
    }
    content.named().forEach(this::add);
    categoriesKnown = content.categories() != null;
    if (content.categories() != null) {
      content.categories().forEach(this::add);
    }
  }

  private void add(Named named) {
    of(named.kind()).put(named.slug(), named);
  }

  /** Everything of a kind by its slug, in no order. */
  Map<String, Named> of(Kind kind) {
    return byKind.getOrDefault(kind, Map.of());
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
          name -> unknown(kind.word(), unknown(kind), slug, of(kind).keySet()));
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

package rolebook.guide;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/** Finds what a writer names by kind and slug, and reports what is not there. */
final class Identities {
  private final Map<Kind, Map<String, Listed>> byKind = new EnumMap<>(Kind.class);

  private final boolean categoriesKnown;

  /** What is wrong with naming what does not exist: many pages may name the same. */
  private final Map<String, Problem> unknown = new HashMap<>();

  Identities(Content content) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new HashMap<>());
    }
    content.entries().forEach(this::add);
    categoriesKnown = content.categories() != null;
    if (content.categories() != null) {
      content.categories().forEach(category -> add(Listed.of(category)));
    }
  }

  private void add(Listed file) {
    bySlug(file.kind()).put(file.slug(), file);
  }

  private Map<String, Listed> bySlug(Kind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  /** Everything of a kind, in no order. */
  Collection<Listed> all(Kind kind) {
    return bySlug(kind).values();
  }

  /** What has a kind and a slug, or null. */
  @Nullable Listed file(Kind kind, String slug) {
    return bySlug(kind).get(slug);
  }

  /** What has a kind and a slug, looked up, or null. */
  @Nullable Named named(Kind kind, String slug) {
    Listed file = file(kind, slug);
    return file == null ? null : file.named();
  }

  /** The entry or category whose page has an address, or would have it; null if none has. */
  @Nullable Listed at(String address) {
    for (Kind kind : Kind.values()) {
      String index = kind.index();
      if (address.length() > index.length() && address.startsWith(index) && address.endsWith("/")) {
        Listed file = file(kind, address.substring(index.length(), address.length() - 1));
        if (file != null) {
          return file;
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
    return all(kind == Kind.CATEGORY ? Kind.ROLE : kind).stream().anyMatch(f -> !f.isDraft());
  }

  /**
   * Reports a reference to what is not there, unless its file is there and only could not be read.
   *
   * @return whether there is what it names
   */
  boolean check(Kind kind, Located<String> reference, Diagnostics diagnostics) {
    Problem problem = problem(kind, reference.value());
    if (problem != null) {
      problem.report(reference.at(), diagnostics);
    }
    Listed file = file(kind, reference.value());
    return file != null && !file.isUnpublished();
  }

  /** What is wrong with naming a slug, or null if nothing is. */
  @Nullable Problem problem(Kind kind, String slug) {
    Listed file = file(kind, slug);
    if (file == null) {
      if (kind == Kind.CATEGORY && !categoriesKnown) {
        return null;
      }
      return unknown.computeIfAbsent(
          kind.word() + ":" + slug,
          name -> unknown(kind.word(), unknown(kind), slug, bySlug(kind).keySet()));
    }
    if (file.isDraft()) {
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

package rolebook.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to what. Found once for the whole site, so that no page has to look at all pages:
 * each lookup takes the same time however many there are.
 */
final class Joins {
  static final int MOST_RELATED = 5;

  private final Identities identities;
  private final Lazy<Index> index;

  /**
   * What is found by looking at all roles.
   *
   * @param byCategory the roles of each category
   * @param placeInCategory where a role stands among them, by its slug
   * @param byTemplate the roles that each template is paired with
   */
  private record Index(
      Map<String, List<Listed>> byCategory,
      Map<String, Integer> placeInCategory,
      Map<String, List<Listed>> byTemplate) {

    static Index of(List<Listed> roles) {
      var index = new Index(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (Listed file : roles) {
        var role = (Role) file.named();
        List<Listed> neighbours =
            index.byCategory.computeIfAbsent(role.category().value(), c -> new ArrayList<>());
        index.placeInCategory.put(file.slug(), neighbours.size());
        neighbours.add(file);
        for (Pairing pairing : role.pairings()) {
          index
              .byTemplate
              .computeIfAbsent(pairing.template().value(), t -> new ArrayList<>())
              .add(file);
        }
      }
      return index;
    }
  }

  /**
   * @param roles the files of roles in the order in which lists show them
   */
  Joins(Identities identities, Supplier<List<Listed>> roles) {
    this.identities = identities;
    this.index = new Lazy<>(() -> Index.of(roles.get()));
  }

  Category category(Role role) {
    return (Category) entry(Kind.CATEGORY, role.category().value());
  }

  List<Role> roles(Category category) {
    return new LookedUp<>(
        index.get().byCategory().getOrDefault(category.id(), List.of()), Role.class);
  }

  List<Role> roles(ResumeTemplate template) {
    return new LookedUp<>(
        index.get().byTemplate().getOrDefault(template.slug(), List.of()), Role.class);
  }

  /**
   * The writer's own, then those that follow the role in its category, and from the end on those
   * from its beginning: so every role is somebody's neighbour.
   */
  List<Role> related(Role role) {
    var related = new LinkedHashMap<String, Role>();
    for (Located<String> slug : role.related()) {
      related.put(slug.value(), (Role) entry(Kind.ROLE, slug.value()));
    }
    if (related.size() < MOST_RELATED) {
      addNeighbours(role, related);
    }
    return List.copyOf(related.values());
  }

  private void addNeighbours(Role role, Map<String, Role> related) {
    Index all = index.get();
    List<Listed> neighbours = all.byCategory().getOrDefault(role.category().value(), List.of());
    int place = all.placeInCategory().getOrDefault(role.slug(), 0);
    for (int i = 1; i < neighbours.size() && related.size() < MOST_RELATED; i++) {
      Listed neighbour = neighbours.get((place + i) % neighbours.size());
      related.computeIfAbsent(neighbour.slug(), slug -> (Role) neighbour.named());
    }
  }

  @Nullable Letter letter(Role role) {
    String slug = role.letter() == null ? role.slug() : role.letter().value();
    return identities.named(Kind.LETTER, slug) instanceof Letter letter ? letter : null;
  }

  @Nullable Role role(Letter letter) {
    String slug = letter.role() == null ? letter.slug() : letter.role().value();
    return identities.named(Kind.ROLE, slug) instanceof Role role ? role : null;
  }

  String title(Letter letter) {
    Role role = role(letter);
    String own = letter.head().title();
    return own.isEmpty() && role != null ? role.head().title() : own;
  }

  List<Pairing> pairings(Letter letter) {
    Role role = role(letter);
    if (letter.pairings() != null) {
      return letter.pairings();
    }
    return role == null ? List.of() : role.pairings();
  }

  ResumeTemplate template(Pairing pairing) {
    return (ResumeTemplate) entry(Kind.TEMPLATE, pairing.template().value());
  }

  private Named entry(Kind kind, String slug) {
    return Objects.requireNonNull(identities.named(kind, slug));
  }
}

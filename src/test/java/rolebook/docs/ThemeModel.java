package rolebook.docs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.theme.Markup;
import rolebook.theme.View;

/**
 * The page on what a theme's views see: every record that a view reaches, as theme authors read it.
 */
final class ThemeModel {
  private static final String OPENING =
      """
      # What views see

      A view sees the components of one record, by their names, and those of every record that it
      reaches: `${page.title}`, `<#list role.tips.list as tip>`. There is nothing else; any other name is
      an error. How to make a theme is told in [For theme authors](themes.md).

      | type | what it is in a view |
      | --- | --- |
      | text | is escaped where it is written |
      | number, true/false | written as `3` and `true`; tested with `<#if role.draft>` |
      | HTML | is written as it is; may be empty: `<#if tip.more?has_content>` |
      | list of … | may be empty: `<#list role.parts as part>`, `<#if role.parts?has_content>` |
      | a name with a link | has the components that stand under that name |
      | …, may be missing | must be tested before it is used: `<#if role.letter??>`, `${site.tagline!""}` |

      Beside these, every view can call `asset("style.css")`, the address of a file in the theme's
      `assets/`.

      """;

  private final Map<String, Class<?>> reached = new LinkedHashMap<>();

  private ThemeModel() {}

  /** The page. */
  static String page() {
    return new ThemeModel().text();
  }

  /** The file that shows a view, as the view's comment names it: {@code role.ftlh}. */
  static String file(Class<?> view) {
    String text = comment(view).text();
    int start = text.indexOf('`') + 1;
    return text.substring(start, text.indexOf('`', start));
  }

  private String text() {
    var page = new StringBuilder(OPENING);
    page.append("## Views\n\n");
    for (Class<?> view : View.class.getPermittedSubclasses()) {
      page.append("### ").append(file(view)).append("\n\n");
      section(view, page);
    }
    page.append("## Records\n\n");
    // Each section may reach further records.
    for (int i = 0; i < reached.size(); i++) {
      String name = List.copyOf(reached.keySet()).get(i);
      page.append("### ").append(name).append("\n\n");
      section(reached.get(name), page);
    }
    return page.toString().stripTrailing() + "\n";
  }

  private void section(Class<?> type, StringBuilder page) {
    Javadoc.Comment comment = comment(type);
    page.append(comment.text()).append("\n\n| name | type | |\n| --- | --- | --- |\n");
    for (RecordComponent component : type.getRecordComponents()) {
      String meaning = comment.parameters().get(component.getName());
      if (meaning == null) {
        throw new IllegalStateException(type + " does not say what '" + component + "' is");
      }
      boolean missing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      page.append(
          "| `%s` | %s%s | %s |\n"
              .formatted(
                  component.getName(),
                  type(component.getGenericType()),
                  missing ? ", may be missing" : "",
                  meaning.replace("|", "\\|")));
    }
    page.append('\n');
  }

  private static Javadoc.Comment comment(Class<?> type) {
    return Javadoc.of(type).comment(type.getSimpleName());
  }

  private String type(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return "list of " + type(list.getActualTypeArguments()[0]);
    }
    if (type == String.class) {
      return "text";
    }
    if (type == int.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "true/false";
    }
    if (type == Markup.class) {
      return "HTML";
    }
    if (type instanceof Class<?> entry && entry.isRecord()) {
      return link(entry);
    }
    throw new IllegalStateException("the page does not know what a view sees of a " + type);
  }

  private String link(Class<?> entry) {
    String name = entry.getSimpleName();
    Class<?> other = reached.putIfAbsent(name, entry);
    if (other != null && other != entry) {
      throw new IllegalStateException("two records have the name " + name);
    }
    return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
  }
}

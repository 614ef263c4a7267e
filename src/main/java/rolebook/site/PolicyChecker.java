package rolebook.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rolebook.guide.Hrefs;

/** Finds what a page holds in vain, because {@link SecurityPolicy} keeps browsers from it. */
final class PolicyChecker {
  /** The types of scripts that browsers run or follow; all others are data. */
  private static final Set<String> RUN =
      Set.of(
          "",
          "module",
          "importmap",
          "speculationrules",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript");

  private static final Set<String> LOADED_LINKS = Set.of("stylesheet", "modulepreload", "manifest");
  private static final Set<String> LOADED_AS = Set.of("script", "style", "font", "fetch");

  /** Elements that bring other sites' pages, plug-ins and recordings, or move all addresses. */
  private static final Set<String> REFUSED =
      Set.of("iframe", "frame", "object", "embed", "video", "audio", "base");

  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

  private final URI page;
  private final List<String> blocked = new ArrayList<>();

  private PolicyChecker(URI page) {
    this.page = page;
  }

  /**
   * What is blocked, each in words, in the order of the page.
   *
   * @param document the page
   * @param page the page's address
   */
  static List<String> blocked(Document document, URI page) {
    var checker = new PolicyChecker(page);
    document.getAllElements().forEach(checker::check);
    return checker.blocked;
  }

  private void check(Element element) {
    String name = element.normalName();
    if (REFUSED.contains(name)) {
      blocked.add("the element '%s' is blocked".formatted(name));
    }
    switch (name) {
      case "script" -> script(element);
      case "style" ->
          blocked.add("styles in a page are blocked: put them into a stylesheet in assets/");
      case "link" -> link(element);
      case "form" -> form(element);
      default -> {}
    }
    for (Attribute attribute : element.attributes()) {
      attribute(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
  }

  private void script(Element element) {
    if (!RUN.contains(element.attr("type").strip().toLowerCase(Locale.ROOT))) {
      return;
    }
    if (element.hasAttr("src")) {
      own("script", element.attr("src"));
    } else {
      blocked.add("scripts in a page are blocked: put them into a file in assets/");
    }
  }

  private void link(Element element) {
    String as = element.attr("as").toLowerCase(Locale.ROOT);
    for (String rel : element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (LOADED_LINKS.contains(rel) || (rel.equals("preload") && LOADED_AS.contains(as))) {
        own(as.isEmpty() ? rel : as, element.attr("href"));
        return;
      }
    }
  }

  private void form(Element element) {
    if (element.hasAttr("action") && leadsElsewhere(element.attr("action"))) {
      blocked.add("a form that sends to another site is blocked");
    }
  }

  private void attribute(String name, String value) {
    if (name.equals("style")) {
      blocked.add("the attribute 'style' is blocked: give the element a class");
    } else if (name.startsWith("on")) {
      blocked.add("the attribute '%s' is blocked: let a script in assets/ listen".formatted(name));
    } else if (ADDRESSES.contains(name) && "javascript".equals(Hrefs.scheme(value.strip()))) {
      blocked.add(
          "a script in the attribute '%s' is blocked: let one in assets/ do it".formatted(name));
    }
  }

  /** Notes something that is loaded, where it comes from another site. */
  private void own(String what, String address) {
    if (leadsElsewhere(address)) {
      blocked.add(
          "the %s '%s' of another site is blocked: take it into assets/".formatted(what, address));
    }
  }

  private boolean leadsElsewhere(String address) {
    try {
      URI target = page.resolve(address.strip());
      return !page.getScheme().equals(target.getScheme())
          || !page.getRawAuthority().equals(target.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false; // no address at all: a broken link, which is another check's business
    }
  }
}

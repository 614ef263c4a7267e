package rolebook.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Head;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.SiteSettings;
import rolebook.theme.Person;
import rolebook.theme.Ref;
import rolebook.theme.Site;

/** Writes what search engines read of a page, as JSON-LD in the words of schema.org. */
final class StructuredData {
  /** Writes the properties of a thing. */
  private interface Properties {
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory JSON = new JsonFactory();

  private final SiteSettings settings;
  private final @Nullable String logo;

  StructuredData(Frame frame) {
    Site.Organization organization = frame.site().organization();
    this.settings = frame.settings();
    this.logo = organization == null ? null : address(organization.logo());
  }

  /** The site itself. */
  String webSite() {
    return script(
        json -> {
          type(json, "WebSite");
          json.writeStringField("name", settings.title());
          json.writeStringField("url", settings.url().toString());
          text(json, "description", settings.tagline());
          json.writeStringField("inLanguage", settings.language());
          publisher(json);
        });
  }

  /** Who publishes the site; empty where site.yaml does not say. */
  String organization() {
    return settings.organization() == null ? "" : script(this::organization);
  }

  /**
   * A guide or letter.
   *
   * @param headline its heading
   * @param canonical its address, absolute
   */
  String article(String headline, String canonical, Article article) {
    Head head = article.entry().head();
    return script(
        json -> {
          type(json, "Article");
          json.writeStringField("headline", headline);
          json.writeStringField("description", head.summary());
          json.writeStringField("mainEntityOfPage", canonical);
          json.writeStringField("inLanguage", settings.language());
          if (head.updated() != null) {
            json.writeStringField("dateModified", head.updated().toString());
          }
          Person author = article.byline().author();
          if (author != null) {
            json.writeObjectFieldStart("author");
            author(json, author);
            json.writeEndObject();
          }
          publisher(json);
          if (article.entry() instanceof Role role && article.body() != null) {
            json.writeObjectFieldStart("about");
            occupation(json, role, article.body());
            json.writeEndObject();
          }
        });
  }

  /** The way to a page, which is its last step. */
  String breadcrumbs(List<Ref> trail, String title, String canonical) {
    return script(
        json -> {
          type(json, "BreadcrumbList");
          json.writeArrayFieldStart("itemListElement");
          for (int i = 0; i < trail.size(); i++) {
            step(json, i + 1, trail.get(i).title(), absolute(trail.get(i).href()));
          }
          step(json, trail.size() + 1, title, canonical);
          json.writeEndArray();
        });
  }

  private static void step(JsonGenerator json, int position, String name, String item)
      throws IOException {
    json.writeStartObject();
    type(json, "ListItem");
    json.writeNumberField("position", position);
    json.writeStringField("name", name);
    json.writeStringField("item", item);
    json.writeEndObject();
  }

  private void publisher(JsonGenerator json) throws IOException {
    if (settings.organization() != null) {
      json.writeObjectFieldStart("publisher");
      organization(json);
      json.writeEndObject();
    }
  }

  private void organization(JsonGenerator json) throws IOException {
    SiteSettings.Organization organization = settings.organization();
    if (organization != null) {
      type(json, "Organization");
      json.writeStringField("name", organization.name());
      json.writeStringField("url", settings.url().toString());
      text(json, "logo", logo);
      texts(json, "sameAs", organization.sameAs());
    }
  }

  /** An author with the organization's name is the organization; any other is a person. */
  private void author(JsonGenerator json, Person author) throws IOException {
    SiteSettings.Organization organization = settings.organization();
    boolean same = organization != null && organization.name().equals(author.name());
    type(json, same ? "Organization" : "Person");
    json.writeStringField("name", author.name());
    text(json, "url", address(author.href()));
  }

  private static void occupation(JsonGenerator json, Role role, RoleBody body) throws IOException {
    type(json, "Occupation");
    json.writeStringField("name", role.head().title());
    texts(json, "alternateName", role.aliases().stream().map(a -> a.value()).toList());
    if (!body.codes().isEmpty()) {
      json.writeArrayFieldStart("occupationalCategory");
      for (var code : body.codes().entrySet()) {
        json.writeStartObject();
        type(json, "CategoryCode");
        json.writeStringField("inCodeSet", Classifications.name(code.getKey()));
        json.writeStringField("codeValue", code.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void type(JsonGenerator json, String type) throws IOException {
    json.writeStringField("@type", type);
  }

  private static void text(JsonGenerator json, String name, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  /** Where a link leads, absolute; null without a link, or if that is no page. */
  private @Nullable String address(@Nullable String href) {
    String address = href == null ? null : absolute(href);
    return address != null && address.startsWith("http") ? address : null;
  }

  private String absolute(String href) {
    return settings.url().resolve(URI.create(href)).toString();
  }

  /** An element that holds a thing. In JSON a {@code <} stands in texts only. */
  private static String script(Properties properties) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      properties.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return "<script type=\"application/ld+json\">"
        + text.toString().replace("<", "\\u003c")
        + "</script>\n";
  }
}

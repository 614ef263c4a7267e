package rolebook.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Severity;
import rolebook.guide.Link;
import rolebook.guide.Located;
import rolebook.guide.SiteSettings;
import rolebook.guide.SiteSettings.NavigationItem;
import rolebook.guide.SiteSettings.Organization;

/** Reads site.yaml. */
final class SettingsReader {
  private static final URI UNKNOWN = URI.create("https://example.org/");

  private final Fields fields;
  private final Diagnostics diagnostics;

  SettingsReader(Fields fields) {
    this.fields = fields;
    this.diagnostics = fields.diagnostics();
  }

  /** The settings, as far as they can be read; what is wrong with them is reported. */
  SiteSettings read() {
    var settings =
        new SiteSettings(
            fields.requiredText("title").value(),
            url(fields.requiredText("url")),
            fields.string("tagline"),
            language(),
            theme(),
            navigation(),
            builder(),
            organization(),
            repository(),
            checks(),
            extras());
    fields.done();
    return settings;
  }

  private URI url(Text text) {
    URI url = text.value().isEmpty() ? null : Urls.site(text, diagnostics);
    return url == null ? UNKNOWN : url;
  }

  private Located<String> theme() {
    Text theme = fields.text("theme");
    return theme == null ? new Located<>("default", fields.at()) : theme.located();
  }

  private String language() {
    Text language = fields.text("language");
    if (language == null) {
      return "en";
    }
    try {
      return new Locale.Builder().setLanguageTag(language.value()).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      String message = "'%s' is no language tag".formatted(language.value());
      diagnostics.report(Code.WRONG_TYPE, language.at(), message, SiteKeys.MEND_LANGUAGE);
      return "en";
    }
  }

  private List<NavigationItem> navigation() {
    var items = new ArrayList<NavigationItem>();
    for (YamlValue value : fields.list("navigation")) {
      Fields keys = value.fields("an item of 'navigation'");
      if (keys != null) {
        Text label = keys.requiredText("label");
        Text to = keys.requiredText("to");
        keys.done();
        if (!to.value().isEmpty()) {
          items.add(new NavigationItem(label.value(), link(to)));
        }
      }
    }
    return items;
  }

  /** A link in a key. */
  static Link link(Text to) {
    return new Link(false, to.value(), to.at());
  }

  private SiteSettings.@Nullable Builder builder() {
    Fields keys = fields.mapping("builder");
    if (keys == null) {
      return null;
    }
    Text label = keys.requiredText("label");
    Text url = keys.requiredText("url");
    keys.done();
    if (!url.value().isEmpty()) {
      Urls.checkExternal(url, diagnostics);
    }
    return new SiteSettings.Builder(label.value(), url.value());
  }

  private @Nullable Organization organization() {
    Fields keys = fields.mapping("organization");
    if (keys == null) {
      return null;
    }
    Text name = keys.requiredText("name");
    Text logo = keys.text("logo");
    List<Text> sameAs = keys.texts("sameAs");
    keys.done();
    sameAs.forEach(url -> Urls.checkExternal(url, diagnostics));
    return new Organization(
        name.value(), logo == null ? null : link(logo), sameAs.stream().map(Text::value).toList());
  }

  private @Nullable String repository() {
    Text text = fields.text("repository");
    return text == null ? null : Urls.repository(text, diagnostics);
  }

  private Map<String, Optional<Severity>> checks() {
    var checks = new LinkedHashMap<String, Optional<Severity>>();
    Fields keys = fields.mapping("checks");
    if (keys != null) {
      keys.allTexts()
          .forEach(
              (rule, text) -> {
                String word = SiteKeys.WEIGHTS.read(text, "a check", diagnostics);
                if (word != null
                    && RuleNames.mayBeWeighed(rule, keys.at(rule), word, diagnostics)) {
                  checks.put(rule, severity(word));
                }
              });
    }
    return checks;
  }

  private static Optional<Severity> severity(String word) {
    return switch (word) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      default -> Optional.empty();
    };
  }

  private Set<String> extras() {
    var extras = new HashSet<String>();
    fields.texts("extras").forEach(extra -> extras.add(extra.value()));
    return extras;
  }
}

package rolebook.theme;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;

/** A theme's views, ready to render pages. Thread-safe once made. */
public final class Theme {
  private static final String ENDING = ".ftlh";

  static {
    // Problems are diagnostics; FreeMarker would log them a second time.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private final ThemeFiles files;
  private final ThemeAssets assets;
  private final Configuration configuration;
  private final ModelWrapper wrapper = new ModelWrapper();

  /**
   * @param files the theme's files
   * @param assets its assets as they are published
   * @param basePath what stands before every address of the site, ending in a slash
   */
  public Theme(ThemeFiles files, ThemeAssets assets, String basePath) {
    this.files = files;
    this.assets = assets;
    this.configuration = configuration();
    var loader = new ByteArrayTemplateLoader();
    files.in(ThemeFiles.VIEWS).forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    configuration.setSharedVariable("asset", (TemplateMethodModelEx) a -> asset(a, basePath));
  }

  private Configuration configuration() {
    var configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(wrapper);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }

  private Object asset(List<?> arguments, String basePath) throws TemplateModelException {
    String name = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    String path = assets.byName().get(name);
    if (path == null) {
      throw new UnknownAssetException(name);
    }
    return basePath + path;
  }

  private static final class UnknownAssetException extends TemplateModelException {
    private final String name;

    UnknownAssetException(String name) {
      super("there is no asset '" + name + "'");
      this.name = name;
    }
  }

  /** Reports every view that is missing or that FreeMarker cannot read. */
  public void check(Diagnostics diagnostics) throws IOException {
    Map<String, byte[]> views = files.in(ThemeFiles.VIEWS);
    for (Class<?> view : View.class.getPermittedSubclasses()) {
      String name = fileName(view.getSimpleName());
      if (!views.containsKey(name)) {
        diagnostics.report(
            Code.MISSING_VIEW,
            Location.file(files.shown(ThemeFiles.VIEWS + name)),
            "the theme has no view '%s'".formatted(name));
      }
    }
    for (String name : views.keySet()) {
      try {
        configuration.getTemplate(name);
      } catch (ParseException e) {
        Location at = at(name, e.getLineNumber(), e.getColumnNumber(), 1);
        diagnostics.report(Code.VIEW_SYNTAX, at, firstLine(e.getEditorMessage()));
      }
    }
  }

  /** The file that shows a view: {@code RoleView} is shown by {@code role.ftlh}. */
  private static String fileName(String viewClass) {
    String words = viewClass.replaceAll("^Free|View$", "");
    return words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ENDING;
  }

  /** The path of the file that shows a view, as messages show it. */
  public String shown(View view) {
    return files.shown(ThemeFiles.VIEWS + fileName(view.getClass().getSimpleName()));
  }

  /** A page's HTML, or null if its view fails, which is reported. */
  public @Nullable String render(View view, Diagnostics diagnostics) throws IOException {
    Template template = configuration.getTemplate(fileName(view.getClass().getSimpleName()));
    var html = new StringWriter(1 << 14);
    try {
      template.process(root(view), html);
      return html.toString();
    } catch (TemplateException e) {
      report(e, template.getName(), diagnostics);
      return null;
    }
  }

  /** The components of a view as top-level names. Any other name is unknown to FreeMarker. */
  private SimpleHash root(View view) {
    var names = new SimpleHash(wrapper);
    for (var component : view.getClass().getRecordComponents()) {
      try {
        names.put(component.getName(), component.getAccessor().invoke(view));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's components can be read", e);
      }
    }
    return names;
  }

  private void report(TemplateException e, String view, Diagnostics diagnostics) {
    String file = e.getTemplateSourceName() == null ? view : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    if (e instanceof UnknownNameException unknown) {
      diagnostics.report(
          Code.UNKNOWN_NAME,
          at(file, line, column, unknown.name()),
          "there is no '%s' here".formatted(unknown.name()),
          Suggestion.hint(unknown.name(), unknown.existing()));
    } else if (e instanceof UnknownAssetException unknown) {
      diagnostics.report(
          Code.UNKNOWN_ASSET,
          at(file, line, column, unknown.name),
          "there is no asset '%s'".formatted(unknown.name),
          Suggestion.hint(unknown.name, assets.byName().keySet()));
    } else {
      String message = firstLine(e.getMessageWithoutStackTop());
      diagnostics.report(Code.VIEW_ERROR, at(file, line, column, 1), message);
    }
  }

  private static String firstLine(String message) {
    return String.valueOf(message).strip().split("\\R", 2)[0];
  }

  /** The place of a word in a line of a view, at or behind a column. */
  private Location at(String view, int line, int column, String word) {
    List<String> lines = lines(view);
    String text = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    int found = text.indexOf(word, Math.min(Math.max(0, column - 1), text.length()));
    return at(view, line, found < 0 ? column : found + 1, found < 0 ? 1 : word.length());
  }

  private Location at(String view, int line, int column, int length) {
    String shown = files.shown(ThemeFiles.VIEWS + view);
    return line < 1 ? Location.file(shown) : new Location(shown, line, Math.max(1, column), length);
  }

  private List<String> lines(String view) {
    byte[] bytes = files.in(ThemeFiles.VIEWS).getOrDefault(view, new byte[0]);
    return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\r?\n"));
  }
}

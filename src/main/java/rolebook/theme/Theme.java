package rolebook.theme;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Hrefs;

/** A theme's views, ready to render pages. Thread-safe once made. */
public final class Theme {
  private static final String ENDING = ".ftlh";

  static {
    // Problems are diagnostics; FreeMarker would log them a second time.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  /** The files that show views: {@code RoleView} is shown by {@code role.ftlh}. */
  private static final ClassValue<String> FILE_NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> view) {
          String words = view.getSimpleName().replaceAll("^Free|View$", "");
          String name = words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
          return name + ENDING;
        }
      };

  private final ThemeFiles files;
  private final ThemeAssets assets;
  private final Configuration configuration;
  private final ModelWrapper wrapper = new ModelWrapper();
  private final Sources sources;
  private final Map<String, TemplateMethodModelEx> functions;
  private final Map<String, String> addresses = new HashMap<>();

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
    this.sources = new Sources(files);
    sources
        .views()
        .forEach((name, text) -> loader.putTemplate(name, text.getBytes(StandardCharsets.UTF_8)));
    configuration.setTemplateLoader(loader);
    assets.byName().forEach((name, path) -> addresses.put(name, basePath + Hrefs.encodePath(path)));
    this.functions = Map.of("asset", this::asset);
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
    configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0); // knows what leads out
    configuration.setTabSize(1); // so that columns are those of the file
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }

  private Object asset(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel argument)) {
      throw new TemplateModelException("'asset' takes the name of a file in assets/, as a text");
    }
    String name = argument.getAsString();
    String address = addresses.get(name);
    if (address == null) {
      throw new UnknownNameException(Code.UNKNOWN_ASSET, "asset", name, assets.byName().keySet());
    }
    return address;
  }

  /**
   * Reports every view that is missing or that FreeMarker cannot read.
   *
   * @param prints whether the site has pages for the printer, which not every theme can show
   */
  public void check(boolean prints, Diagnostics diagnostics) throws IOException {
    Set<String> views = files.in(ThemeFiles.VIEWS).keySet();
    for (Class<?> view : View.class.getPermittedSubclasses()) {
      String name = FILE_NAMES.get(view);
      boolean needed = prints || view != PrintView.class;
      if (needed && files.whole() && !views.contains(name)) {
        diagnostics.report(
            Code.MISSING_VIEW,
            Location.file(files.shown(ThemeFiles.VIEWS + name)),
            "the theme has no view '%s'".formatted(name));
      }
    }
    sources.check(diagnostics);
    for (String name : sources.views().keySet()) {
      try {
        configuration.getTemplate(name);
      } catch (ParseException e) {
        Location at = sources.at(name, e.getLineNumber(), e.getColumnNumber(), "");
        diagnostics.report(Code.VIEW_SYNTAX, at, ViewProblem.syntax(e));
      }
    }
  }

  /** The path of the file that shows views of a type, as messages show it. */
  public String shown(Class<? extends View> type) {
    return files.shown(ThemeFiles.VIEWS + FILE_NAMES.get(type));
  }

  /** A page's HTML, or null if its view fails, which is reported. */
  public byte @Nullable [] render(View view, Diagnostics diagnostics) throws IOException {
    Template template = configuration.getTemplate(FILE_NAMES.get(view.getClass()));
    var html = new PageWriter();
    try {
      template.process(new RecordModel((Record) view, wrapper, functions), html);
      return html.bytes();
    } catch (TemplateException e) {
      ViewProblem.of(e, template.getName(), sources).report(diagnostics);
    } catch (StackOverflowError e) {
      report(template, "a macro or an inclusion goes on without end", null, diagnostics);
    } catch (RuntimeException e) { // FreeMarker's own: what comes from our values it wraps
      String hint = "'#fallback', '#visit' and '#recurse' are for XML, and no view sees any";
      report(template, "FreeMarker cannot run a directive in this view", hint, diagnostics);
    }
    return null;
  }

  private void report(
      Template template, String message, @Nullable String hint, Diagnostics diagnostics) {
    Location at = Location.file(files.shown(ThemeFiles.VIEWS + template.getName()));
    diagnostics.report(Code.VIEW_ERROR, at, message, hint);
  }
}

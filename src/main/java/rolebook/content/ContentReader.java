package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Authors;
import rolebook.guide.Category;
import rolebook.guide.Kind;
import rolebook.guide.Named;
import rolebook.guide.PlacedText;
import rolebook.guide.ReadEntry;
import rolebook.guide.SiteSettings;
import rolebook.guide.ThemeSettings;
import rolebook.guide.Unpublished;

/**
 * Reads content files. Each file is read without knowing any other, so files may be read in any
 * order and on several threads; a thread that reads needs a stack that nesting {@value
 * YamlSource#DEEPEST} deep fits in. What is wrong is reported; an {@link IOException} means that
 * the machine would not let us read.
 */
public final class ContentReader {
  private final ContentFile.Folder folder;
  private final boolean drafts;
  private final Diagnostics diagnostics;

  /**
   * @param folder the content folder
   * @param shown the folder as messages show it
   * @param drafts whether drafts are read like other entries
   * @param diagnostics where problems of all files go but entries
   */
  public ContentReader(Path folder, String shown, boolean drafts, Diagnostics diagnostics) {
    this.folder = new ContentFile.Folder(folder, shown);
    this.drafts = drafts;
    this.diagnostics = diagnostics;
  }

  /** The files that there are. */
  public ContentTree tree() throws IOException {
    return new TreeReader(folder, diagnostics).read();
  }

  /** The site's settings, or null if site.yaml is missing or cannot be read. */
  public @Nullable SiteSettings settings(ContentTree tree) throws IOException {
    YamlSource yaml = yaml(tree.settings(), true);
    Fields fields = yaml == null ? null : yaml.fields(SiteKeys.SITE);
    return fields == null ? null : new SettingsReader(fields).read();
  }

  /** The categories, or null if categories.yaml is missing or cannot be read. */
  public @Nullable List<Category> categories(ContentTree tree) throws IOException {
    YamlSource yaml = yaml(tree.categories(), true);
    YamlValue list = yaml == null ? null : yaml.value(SiteKeys.CATEGORIES);
    return list == null ? null : new ListReader().categories(list);
  }

  /** The authors; none without authors.yaml. */
  public Authors authors(ContentTree tree) throws IOException {
    if (!Files.exists(tree.authors().path())) {
      return new Authors(List.of(), true);
    }
    YamlSource yaml = yaml(tree.authors(), false);
    YamlValue list = yaml == null ? null : yaml.value(SiteKeys.AUTHORS);
    return list == null ? new Authors(List.of(), false) : new ListReader().authors(list);
  }

  /**
   * What a theme says of itself, or null if it says nothing or that cannot be read.
   *
   * @param bytes the bytes of its theme.yaml, or null if it has none
   * @param path the path of that file as messages show it
   */
  public @Nullable ThemeSettings theme(byte @Nullable [] bytes, String path) {
    if (bytes == null) {
      reportMissing(path);
      return null;
    }
    SourceText text = SourceText.of(bytes, path, diagnostics);
    Fields fields =
        text == null ? null : YamlSource.whole(text, diagnostics).fields(SiteKeys.THEME);
    if (fields == null) {
      return null;
    }
    String name = fields.requiredText("name").value();
    Text parent = fields.text("extends");
    List<Text> fonts = fields.texts("fonts");
    fields.done();
    return new ThemeSettings(
        name,
        parent == null ? null : parent.located(),
        Set.copyOf(fonts.stream().map(Text::value).toList()));
  }

  /**
   * The texts of a file of settings, by the keys and places in lists that lead there; none if it
   * cannot be read.
   */
  public Map<String, PlacedText> texts(ContentFile file) throws IOException {
    YamlSource yaml = Files.exists(file.path()) ? yaml(file, false) : null;
    YamlValue value = yaml == null ? null : yaml.value(Form.TEXT);
    return value == null ? Map.of() : value.placedTexts();
  }

  private void reportMissing(String path) {
    String message = "the file is missing, and required";
    diagnostics.report(Code.MISSING_FILE, Location.file(path), message);
  }

  private @Nullable YamlSource yaml(ContentFile file, boolean required) throws IOException {
    if (file.isRefused()) {
      return null;
    }
    if (required && !Files.exists(file.path())) {
      reportMissing(file.shown());
      return null;
    }
    if (!Files.isRegularFile(file.path())) {
      String message = "this must be a file";
      diagnostics.report(Code.UNEXPECTED_FILE, Location.file(file.shown()), message);
      return null;
    }
    SourceText text = SourceText.read(file.path(), file.shown(), diagnostics);
    return text == null ? null : YamlSource.whole(text, diagnostics);
  }

  /**
   * An entry, or what is known of it where it is a draft or cannot be read.
   *
   * @param digest takes in the bytes of the entry's files
   * @param problems where what is wrong in them goes
   */
  public ReadFile read(EntryFile entry, Digest digest, Diagnostics problems) throws IOException {
    ContentFile file = entry.file();
    String shown = file.shown();
    byte[] bytes = SourceText.bytes(file.path(), shown, problems);
    if (bytes != null) {
      digest.add(bytes);
    }
    for (ContentFile part : entry.parts()) {
      digest.add(part.path());
    }
    SourceText text = bytes == null ? null : SourceText.of(bytes, shown, problems);
    if (text == null) {
      return unread(entry, false, null, problems);
    }
    if (entry.isYaml()) {
      Fields fields = YamlSource.whole(text, problems).fields(keys(entry));
      return fields == null
          ? unread(entry, false, null, problems)
          : Brackets.note(text, null, read(entry, fields, null, problems));
    }
    FrontMatter parts = FrontMatter.of(text, problems);
    Fields fields = parts == null ? null : parts.keys().fields(keys(entry));
    if (parts == null || fields == null) {
      return unread(entry, false, parts == null ? null : parts.body(), problems);
    }
    return Brackets.note(text, parts.body(), read(entry, fields, parts.body(), problems));
  }

  private static Keys keys(EntryFile entry) {
    return switch (entry.kind()) {
      case ROLE -> entry.isYaml() ? EntryKeys.ROLE_AS_DATA : EntryKeys.ROLE;
      case LETTER -> entry.isYaml() ? EntryKeys.LETTER_AS_DATA : EntryKeys.LETTER;
      case TEMPLATE -> TemplateKeys.TEMPLATE;
      default -> EntryKeys.PAGE;
    };
  }

  private ReadFile read(EntryFile entry, Fields fields, @Nullable Text body, Diagnostics problems)
      throws IOException {
    if (entry.kind() == Kind.TEMPLATE) {
      Named template = new TemplateReader(entry, problems).read(fields);
      return new ReadFile(new ReadEntry(template, List.of()), null, null);
    }
    if (!drafts && "true".equals(fields.plain("draft"))) {
      return unread(entry, true, null, problems);
    }
    return switch (entry.kind()) {
      case ROLE -> RoleReader.read(entry, fields, body);
      case LETTER -> LetterReader.read(entry, fields, body);
      default -> PageReader.read(entry, fields, body == null ? Text.missing(fields.at()) : body);
    };
  }

  /** An entry of which only the slug is known; its text is still read for what is wrong in it. */
  private static ReadFile unread(
      EntryFile entry, boolean draft, @Nullable Text body, Diagnostics problems) {
    var page = new PageTexts(problems);
    if (body != null) {
      switch (entry.kind()) {
        case ROLE -> new BodyReader(page).role(body);
        case LETTER -> new BodyReader(page).letter(body);
        default -> page.blocks(page.parse(body), 2);
      }
    }
    var named = new Unpublished(entry.kind(), entry.slug(), draft, page.texts(entry.file().name()));
    return new ReadFile(new ReadEntry(named, page.links()), null, null);
  }
}

package rolebook.content;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** A part of a file that is YAML: the whole of it, or its front matter. */
final class YamlSource {
  /** How deep lists, mappings, quotes and brackets may be nested in a content file. */
  static final int DEEPEST = 500;

  /** Resolves nothing: a scalar is the text that the writer wrote. */
  private static final Resolver PLAIN_TEXT =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
      };

  /** Stand in for separators that YAML 1.1 takes for line ends, and nobody else does. */
  private static final char LINE = '\uE028';

  private static final char PARAGRAPH = '\uE029';

  private final SourceText file;
  private final int start;
  private final String yaml;
  private final boolean plainCharacters;
  private final Diagnostics diagnostics;

  YamlSource(SourceText file, int start, int end, Diagnostics diagnostics) {
    this.file = file;
    this.start = start;
    this.yaml =
        file.text().substring(start, end).replace('\u2028', LINE).replace('\u2029', PARAGRAPH);
    this.plainCharacters = file.isPlain() || yaml.codePointCount(0, yaml.length()) == yaml.length();
    this.diagnostics = diagnostics;
  }

  /** A whole file. */
  static YamlSource whole(SourceText file, Diagnostics diagnostics) {
    return new YamlSource(file, 0, file.text().length(), diagnostics);
  }

  SourceText file() {
    return file;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The offset in the file of one of the marks that SnakeYAML gives, which count code points. */
  int offset(Mark mark) {
    int index = mark.getIndex();
    return start + (plainCharacters ? index : yaml.offsetByCodePoints(0, index));
  }

  /** A text as it stands in the file. */
  String written(String text) {
    return text.replace(LINE, '\u2028').replace(PARAGRAPH, '\u2029');
  }

  /** The place where the YAML begins. */
  Location top() {
    return file.at(start, start + 1);
  }

  /**
   * The keys at the top, or null if the YAML cannot be read or is no mapping, which is reported.
   *
   * @param keys those that there can be
   */
  @Nullable Fields fields(Keys keys) {
    YamlValue value = value(keys);
    return value == null ? null : value.fields("the file");
  }

  /**
   * The value at the top, or null if the YAML cannot be read, which is reported.
   *
   * @param shape what it may be
   */
  @Nullable YamlValue value(Shape shape) {
    try {
      var options = new LoaderOptions();
      options.setNestingDepthLimit(2 * DEEPEST);
      options.setMaxAliasesForCollections(Integer.MAX_VALUE);
      options.setAllowDuplicateKeys(true);
      options.setTagInspector(tag -> true); // reported with its place
      var events = new YamlEvents(new ParserImpl(new StreamReader(yaml), options), this);
      Node node = new Composer(events, PLAIN_TEXT, options).getSingleNode();
      if (node == null) {
        diagnostics.report(Code.WRONG_TYPE, top(), "there is nothing here but blanks", null);
        return null;
      }
      return new YamlValue(node, shape, this);
    } catch (YamlEvents.Refused e) {
      return null;
    } catch (MarkedYAMLException e) {
      YamlProblem problem = YamlProblem.of(e);
      int at = problem.mark() == null ? start : offset(problem.mark());
      diagnostics.report(Code.YAML_SYNTAX, file.at(at, at + 1), problem.message(), problem.hint());
    } catch (YAMLException e) {
      diagnostics.report(Code.YAML_SYNTAX, top(), "YAML cannot be read: " + e.getMessage());
    }
    return null;
  }
}

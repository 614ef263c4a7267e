package rolebook.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the documentation comments of a source file say, as Markdown. */
final class Javadoc {
  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * A documentation comment.
   *
   * @param text what it says, in front of its tags
   * @param parameters what it says of each parameter, by name
   */
  record Comment(String text, Map<String, String> parameters) {}

  /**
   * Public fields that stand together.
   *
   * @param heading the line comment above the first of them
   * @param fields their names, in order
   */
  record Group(String heading, List<String> fields) {}

  private final CompilationUnitTree file;
  private final DocTrees trees;
  private final Map<String, Comment> comments = new TreeMap<>();
  private final List<Group> groups = new ArrayList<>();

  private Javadoc(CompilationUnitTree file, DocTrees trees) throws IOException {
    this.file = file;
    this.trees = trees;
    new Reader(file.getSourceFile().getCharContent(false).toString()).scan(file, null);
  }

  /** Reads the file that declares a type, and the types and fields in it. */
  static Javadoc of(Class<?> type) {
    Class<?> outermost = type.getNestHost();
    Path source = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
      return new Javadoc(task.parse().iterator().next(), DocTrees.instance(task));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + source, e);
    }
  }

  /** The comment on a type or field of the file, by its simple name. */
  Comment comment(String name) {
    Comment comment = comments.get(name);
    if (comment == null) {
      throw new IllegalStateException(name + " has no documentation comment");
    }
    return comment;
  }

  /** The public fields under the line comments that head them, in the order of the file. */
  List<Group> groups() {
    return groups;
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final String source;
    private int before;

    Reader(String source) {
      this.source = source;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      keep(type.getSimpleName().toString());
      before = position(type);
      return super.visitClass(type, null);
    }

    @Override
    public Void visitVariable(VariableTree field, Void none) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
        String name = field.getName().toString();
        keep(name);
        if (field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          group(name, field);
        }
      }
      return null;
    }

    /** Line comments are no part of the tree: they stand between two fields. */
    private void group(String name, VariableTree field) {
      source
          .substring(before, position(field))
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("// "))
          .forEach(line -> groups.add(new Group(line.substring(3), new ArrayList<>())));
      before = position(field);
      if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).fields().add(name);
      }
    }

    private int position(Tree tree) {
      return (int) trees.getSourcePositions().getStartPosition(file, tree);
    }

    private void keep(String name) {
      TreePath path = getCurrentPath();
      DocCommentTree comment = trees.getDocCommentTree(path);
      if (comment == null) {
        return;
      }
      var parameters = new LinkedHashMap<String, String>();
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree parameter) {
          parameters.put(parameter.getName().toString(), markdown(parameter.getDescription()));
        }
      }
      comments.put(name, new Comment(markdown(comment.getFullBody()), parameters));
    }
  }

  private static String markdown(List<? extends DocTree> trees) {
    String text = trees.stream().map(Javadoc::markdown).collect(Collectors.joining());
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String markdown(DocTree tree) {
    if (tree instanceof TextTree text) {
      return text.getBody();
    }
    if (tree instanceof LiteralTree literal && literal.getKind() == DocTree.Kind.CODE) {
      return "`" + literal.getBody().getBody().replaceAll("\\s+", " ").strip() + "`";
    }
    throw new IllegalStateException("a page cannot show the documentation comment's " + tree);
  }
}

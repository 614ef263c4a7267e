package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.Program;
import rolebook.Trees;

/**
 * A fenced block of a page as what it is an example of. Behind the language, its info string says
 * what is done with it:
 *
 * <ul>
 *   <li>a path: it is that file of the site, which is then built. Workflows and the settings of
 *       hosts have checks of their own.
 *   <li>{@code in} and a path: it takes the place of those keys, or of that section, of that file.
 *   <li>{@code in} and the name of a view: it is that view of a theme.
 *   <li>{@code when "this" is "that"}: it is what the program says when the one text of the site is
 *       replaced by the other.
 *   <li>{@code check} in front of that: it is among what {@code check} says then.
 *   <li>{@code tree}: it shows what the project's own folders hold; {@code site}: what is
 *       published.
 *   <li>{@code documents}: it shows what the documents are made of that templates dress.
 *   <li>{@code sh} alone: commands, which are run.
 * </ul>
 *
 * <p>A block to which nothing of that applies is an error: there is no example without a check.
 */
record Example(Fence fence) {
  private static final Pattern WHEN = Pattern.compile("(check )?when \"(.*)\" is \"(.*)\"");
  private static final Pattern NOTHING = Pattern.compile("");
  private static final Pattern SUMMARY = Pattern.compile("\\d+ errors?: nothing was published\n");

  void check(ExampleSite site) throws Exception {
    String subject = fence.subject();
    Matcher when = WHEN.matcher(subject);
    if (fence.language().equals("sh") && subject.isEmpty()) {
      new Commands(site).check(fence.text());
    } else if (subject.equals("tree")) {
      FolderTree.check(fence.text(), Path.of(""));
    } else if (subject.equals("site")) {
      site.build();
      FolderTree.check(fence.text(), site.file("site"));
    } else if (subject.equals("documents")) {
      DocumentOutline.check(fence.text());
    } else if (when.matches()) {
      ExampleSite changed = site.copy();
      changed.replace(when.group(2), when.group(3));
      if (when.group(1) == null) {
        answer(changed);
      } else {
        assertThat(changed.run("check").err()).contains(fence.text());
      }
    } else if (subject.startsWith("in ")) {
      part(site.copy(), subject.substring("in ".length()));
    } else if (HostFile.isOne(subject)) {
      HostFile.check(subject, fence.text(), site);
    } else if (subject.matches("(content|themes)/\\S+")) {
      file(site, subject);
    } else {
      throw new AssertionError("nothing checks the block ```" + fence.info());
    }
  }

  /** Writes a file into the site once a copy of the site can be built with it. */
  private void file(ExampleSite site, String name) throws IOException {
    ExampleSite trial = site.copy();
    trial.write(name, fence.text());
    if (name.startsWith("themes/")) {
      trial.build("--theme", Path.of(name).getName(1).toString());
    } else {
      trial.build();
    }
    String asset = name.replaceFirst("^content/assets/", "");
    if (!asset.equals(name)) {
      assertThat(trial.read("site/" + asset)).isEqualTo(fence.text());
    }
    site.write(name, fence.text());
  }

  private void part(ExampleSite site, String name) throws IOException {
    if (name.endsWith(".ftlh")) {
      Trees.copy(Path.of("themes/default"), site.file("themes/example"));
      assertThat(site.file("themes/example/views/" + name)).isRegularFile();
      site.write("themes/example/views/" + name, fence.text());
      site.build("--theme", "example");
    } else {
      site.write(name, Passages.replaced(site.read(name), fence.text()));
      site.build();
    }
  }

  private void answer(ExampleSite site) throws IOException {
    if (fence.language().equals("json")) {
      assertThat(site.run("build", "--format", "json").out()).isEqualTo(fence.text());
      return;
    }
    Program.Run run = site.run("build");
    assertThat(run.err()).startsWith(fence.text());
    String rest = run.err().substring(fence.text().length());
    assertThat(rest).matches(run.exit() == 0 ? NOTHING : SUMMARY);
  }
}

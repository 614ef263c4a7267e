package rolebook.bench;

import java.io.IOException;

/**
 * Builds of a project, each in a process of its own.
 *
 * @param before what is done to the project before each run
 */
record Build(Project project, Before before) implements Contender {
  /** What is done to a project before a build. */
  interface Before {
    /** Nothing is there: the whole site has to be made. */
    Before CLEAN = Project::clean;

    /** The last build's site is there, and nothing has changed since. */
    Before NOTHING = project -> {};

    /** The last build's site is there, and the text of one role has changed since. */
    Before EDIT = Project::edit;

    void prepare(Project project) throws IOException;
  }

  @Override
  public String name() {
    return project.tool().name();
  }

  @Override
  public void prepare() throws IOException {
    before.prepare(project);
  }

  @Override
  public Sample run() throws IOException, InterruptedException {
    return project.build();
  }
}

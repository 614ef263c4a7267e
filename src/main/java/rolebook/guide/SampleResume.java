package rolebook.guide;

import java.util.ArrayList;
import java.util.List;
import rolebook.guide.Sample.Skill;
import rolebook.guide.Sample.Work;

/** Makes the résumé that shows a guide's advice at work. */
public final class SampleResume {
  private SampleResume() {}

  /**
   * The résumé of the guide's person, or of one that is made up here. Jobs without highlights take
   * the guide's bullets, the highest level first, and a résumé without skills takes the guide's.
   */
  public static Sample of(Role role, RoleBody body) {
    Sample person = body.sample() == null ? SamplePerson.of(role, body) : body.sample();
    return new Sample(
        person.basics() == null ? SamplePerson.of(role, body).basics() : person.basics(),
        work(person.work(), body.texts().bullets().levels()),
        person.volunteer(),
        person.education(),
        person.awards(),
        person.certificates(),
        person.publications(),
        person.skills().isEmpty() ? skills(body) : person.skills(),
        person.languages(),
        person.interests(),
        person.references(),
        person.projects());
  }

  private static List<Work> work(List<Work> jobs, List<Level> levels) {
    int open = (int) jobs.stream().filter(job -> job.highlights().isEmpty()).count();
    List<List<String>> shares = shares(levels, open);
    var work = new ArrayList<Work>();
    int next = 0;
    for (Work job : jobs) {
      boolean takes = job.highlights().isEmpty() && next < shares.size();
      work.add(takes ? job.with(shares.get(next++)) : job);
    }
    return work;
  }

  /** The bullets for each of some jobs: a level a job, or equal shares of them all. */
  private static List<List<String>> shares(List<Level> levels, int jobs) {
    if (jobs <= levels.size()) {
      return levels.stream().map(level -> copies(level.bullets())).toList();
    }
    List<String> all = levels.stream().flatMap(l -> copies(l.bullets()).stream()).toList();
    var shares = new ArrayList<List<String>>();
    for (int i = 0; i < jobs; i++) {
      shares.add(all.subList(all.size() * i / jobs, all.size() * (i + 1) / jobs));
    }
    return shares;
  }

  private static List<String> copies(List<Bullet> bullets) {
    return bullets.stream().map(Bullet::copy).toList();
  }

  private static List<Skill> skills(RoleBody body) {
    return body.skills().stream()
        .map(group -> new Skill(group.name(), null, group.keywords()))
        .toList();
  }
}

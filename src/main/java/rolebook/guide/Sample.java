package rolebook.guide;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The résumé of a guide's made-up person. All components have JSON Resume's names, whose
 * documentation says what they mean; what is not known is null or empty. The reader of samples and
 * the writer of {@code resume.json} go by these components: a component more is a field more.
 *
 * @see <a href="https://jsonresume.org/schema">JSON Resume's schema</a>
 */
public record Sample(
    @Nullable Basics basics,
    List<Work> work,
    List<Volunteer> volunteer,
    List<Education> education,
    List<Award> awards,
    List<Certificate> certificates,
    List<Publication> publications,
    List<Skill> skills,
    List<Language> languages,
    List<Interest> interests,
    List<Reference> references,
    List<Project> projects) {

  /** Who the person is. */
  public record Basics(
      @Nullable String name,
      @Nullable String label,
      @Nullable URI image,
      @Nullable String email,
      @Nullable String phone,
      @Nullable URI url,
      @Nullable String summary,
      @Nullable Location location,
      List<Profile> profiles) {}

  /** Where the person lives. */
  public record Location(
      @Nullable String address,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String countryCode,
      @Nullable String region) {}

  /** A profile elsewhere. */
  public record Profile(@Nullable String network, @Nullable String username, @Nullable URI url) {}

  /** A job. */
  public record Work(
      @Nullable String name,
      @Nullable String location,
      @Nullable String description,
      @Nullable String position,
      @Nullable URI url,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate,
      @Nullable String summary,
      List<String> highlights) {
    /** The same job with what was done in it. */
    Work with(List<String> done) {
      return new Work(
          name, location, description, position, url, startDate, endDate, summary, done);
    }
  }

  /** Unpaid work. */
  public record Volunteer(
      @Nullable String organization,
      @Nullable String position,
      @Nullable URI url,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate,
      @Nullable String summary,
      List<String> highlights) {}

  /** Time at a school. */
  public record Education(
      @Nullable String institution,
      @Nullable URI url,
      @Nullable String area,
      @Nullable String studyType,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate,
      @Nullable String score,
      List<String> courses) {}

  /** An award. */
  public record Award(
      @Nullable String title,
      @Nullable PartialDate date,
      @Nullable String awarder,
      @Nullable String summary) {}

  /** A certificate or licence. */
  public record Certificate(
      @Nullable String name,
      @Nullable PartialDate date,
      @Nullable URI url,
      @Nullable String issuer) {}

  /** Something published. */
  public record Publication(
      @Nullable String name,
      @Nullable String publisher,
      @Nullable PartialDate releaseDate,
      @Nullable URI url,
      @Nullable String summary) {}

  /** Skills that belong together. */
  public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {}

  /** A language. */
  public record Language(@Nullable String language, @Nullable String fluency) {}

  /** An interest. */
  public record Interest(@Nullable String name, List<String> keywords) {}

  /** What somebody says of the person. */
  public record Reference(@Nullable String name, @Nullable String reference) {}

  /** A project. */
  public record Project(
      @Nullable String name,
      @Nullable String description,
      List<String> highlights,
      List<String> keywords,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate,
      @Nullable URI url,
      List<String> roles,
      @Nullable String entity,
      @Nullable String type) {}
}

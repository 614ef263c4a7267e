package rolebook.guide;

import java.util.Locale;

/** The sections that a résumé can have. */
public enum ResumeSection {
  SUMMARY,
  EXPERIENCE,
  EDUCATION,
  SKILLS,
  PROJECTS,
  CERTIFICATIONS,
  PUBLICATIONS,
  AWARDS,
  VOLUNTEERING,
  LANGUAGES,
  INTERESTS;

  /** The word that writers use for it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

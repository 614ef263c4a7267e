package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample résumé.
 *
 * @param name the person's name
 * @param label what the person is, or null
 * @param contact how to reach the person: address, telephone, place
 * @param sections its sections that have something in them, in order
 */
public record ResumeText(
    String name, @Nullable String label, List<String> contact, List<Section> sections) {

  /**
   * A section of a résumé.
   *
   * @param kind which one: {@code summary}, {@code experience}, …
   * @param text what it says in a paragraph, or null
   * @param entries jobs, schools and projects in it
   * @param lines what it lists
   */
  public record Section(
      String kind, @Nullable String text, List<Entry> entries, List<Line> lines) {}

  /**
   * A job, a school or a project.
   *
   * @param title what the person did or learned there
   * @param place who it was with, or null
   * @param location where that is, or null
   * @param start the month or year of its begin, or null
   * @param end the month or year of its end, or null while it lasts
   * @param text what it was about, or null
   * @param lines what was done
   */
  public record Entry(
      String title,
      @Nullable String place,
      @Nullable String location,
      @Nullable String start,
      @Nullable String end,
      @Nullable String text,
      List<String> lines) {}

  /**
   * A line of a list.
   *
   * @param lead what it is about, or null
   * @param text what it says; may be empty
   */
  public record Line(@Nullable String lead, String text) {}
}

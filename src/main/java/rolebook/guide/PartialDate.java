package rolebook.guide;

import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as far as it is known.
 *
 * @param iso as ISO 8601 writes it: {@code 2026-11-01}, {@code 2026-11} or {@code 2026}
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  /** The year. */
  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** The month, from 1, or null if it is not known. */
  public @Nullable Integer month() {
    return iso.length() < 7 ? null : Integer.valueOf(iso.substring(5, 7));
  }

  /** By time; what is known less exactly comes first. */
  @Override
  public int compareTo(PartialDate other) {
    return iso.compareTo(other.iso);
  }
}

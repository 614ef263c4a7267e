package rolebook.guide;

import java.util.Locale;

/** How a résumé template speaks. */
public enum Tone {
  CLASSIC,
  MODERN,
  CREATIVE,
  TECHNICAL,
  EXECUTIVE;

  /** The word that writers use for it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

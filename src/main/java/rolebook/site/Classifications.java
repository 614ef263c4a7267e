package rolebook.site;

import java.util.Map;

/** The classifications of occupations, by the keys that writers use. */
final class Classifications {
  private static final Map<String, String> NAMES =
      Map.of("onet", "O*NET-SOC", "isco", "ISCO-08", "esco", "ESCO");

  private Classifications() {}

  /** A classification's name. */
  static String name(String key) {
    return NAMES.getOrDefault(key, key);
  }
}

package jp.madoguchi.automation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.InstitutionKind;

/**
 * Whose applications the portal approves, and how many of them it leaves to people.
 *
 * @param kept per cent left to people, 0 to 100; a kind that is absent is not approved at all
 */
record StraightThrough(Map<InstitutionKind, Integer> kept) {
  static final String OFF = "none";

  private static final int ALL = 100;

  /**
   * @param text {@code none}, or kinds with their share such as {@code
   *     JUDO_CLINIC=10,AHAKI_CLINIC=50}
   * @throws IllegalStateException for anything else, so that a slip of the pen approves nothing
   */
  static StraightThrough parse(String text) {
    Map<InstitutionKind, Integer> kept = new EnumMap<>(InstitutionKind.class);
    if (!text.equals(OFF)) {
      for (String part : text.split(",")) {
        String[] sides = part.strip().split("=", -1);
        if (sides.length != 2
            || !sides[1].matches("\\d{1,3}")
            || Integer.parseInt(sides[1]) > ALL) {
          throw unreadable();
        }
        try {
          if (kept.put(InstitutionKind.valueOf(sides[0]), Integer.valueOf(sides[1])) != null) {
            throw unreadable();
          }
        } catch (IllegalArgumentException e) {
          throw unreadable();
        }
      }
    }
    return new StraightThrough(kept);
  }

  Set<InstitutionKind> kinds() {
    return kept.keySet();
  }

  /**
   * @param lot 0 to 99, by chance
   */
  boolean leavesToPeople(InstitutionKind kind, int lot) {
    return lot < kept.getOrDefault(kind, ALL);
  }

  private static IllegalStateException unreadable() {
    return new IllegalStateException("the setting of straight-through approval cannot be read");
  }
}

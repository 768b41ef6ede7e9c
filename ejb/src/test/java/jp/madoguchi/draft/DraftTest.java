package jp.madoguchi.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  @Test
  void givesBackWhatWasTyped() {
    Map<String, String> typed = Map.of("staffCount", "２ =&%+名𠮷", "requestedAccounts", "");
    assertThat(kept(typed)).isEqualTo(new MyDraft.Kept(typed, NOW));
  }

  @Test
  void leavesOutWhatIsMissingOrTooLong() {
    Map<String, String> typed = new HashMap<>();
    typed.put("staffCount", null);
    typed.put("requestedAccounts", "1".repeat(201));
    typed.put("verification", "1".repeat(200));
    assertThat(kept(typed).values()).containsOnlyKeys("verification");
    assertThat(kept(Map.of()).values()).isEmpty();
  }

  @Test
  void fitsIntoItsColumnWhateverIsTyped() {
    Draft draft = new Draft("a@example.jp", "enrollment");
    assertThatThrownBy(() -> draft.keep(Map.of("a", "", "b", "", "c", "", "d", "", "e", ""), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    // Nine characters for each of three bytes, four values of two hundred: below 8000.
    assertThat(4 * (9 * 200 + 50)).isLessThan(8000);
  }

  private static MyDraft.Kept kept(Map<String, String> values) {
    Draft draft = new Draft("a@example.jp", "enrollment");
    draft.keep(values, NOW);
    return draft.kept();
  }
}

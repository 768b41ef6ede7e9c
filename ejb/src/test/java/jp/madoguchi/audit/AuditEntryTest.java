package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static AuditEntry entry(String actor, String about) {
    return new AuditEntry(
        1,
        Instant.EPOCH,
        actor,
        "SubmitEnrollment",
        about,
        "OK",
        "0123456789abcdef",
        WrittenTrail.HASHES);
  }

  @Test
  void nobodyForgesASecondLine() {
    AuditEntry entry = entry("a@example.jp\r\nadmin ApproveCase OK", "enrollment/1\n");
    assertThat(entry.actor()).isEqualTo("a@example.jp\\u000D\\u000Aadmin ApproveCase OK");
    assertThat(entry.about()).isEqualTo("enrollment/1\\u000A");
  }

  @Test
  void longValuesAreShortenedToTheirColumn() {
    assertThat(entry("a".repeat(1_000), "𠮷".repeat(1_000)).actor()).hasSize(300);
    assertThat(entry("a", "𠮷".repeat(1_000)).about()).hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void whoIsNotSignedInIsAnonymous() {
    assertThat(entry(null, null).actor()).isEqualTo("anonymous");
    assertThat(entry(" ", null).about()).isNull();
  }
}

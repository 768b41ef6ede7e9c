package jp.madoguchi.golive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What happened to a 運用開始日; never changed, so it has no version. Who did it is in the trail. */
@Entity
@Immutable
class GoLiveChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long institutionId;
  private LocalDate liveOn;
  private String reason;
  private Instant changedAt;

  protected GoLiveChange() {}

  /**
   * @param liveOn null where the day was taken back
   * @param reason null where none was asked for
   */
  GoLiveChange(long institutionId, LocalDate liveOn, String reason, Instant changedAt) {
    this.institutionId = institutionId;
    this.liveOn = liveOn;
    this.reason = reason;
    this.changedAt = changedAt;
  }

  MyGoLiveDate.Change change() {
    return new MyGoLiveDate.Change(liveOn, reason, changedAt);
  }
}

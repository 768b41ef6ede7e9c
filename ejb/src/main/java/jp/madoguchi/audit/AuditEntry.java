package jp.madoguchi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import jp.madoguchi.shared.OneLine;

/** One line of the trail. It has no version because nobody ever changes it. */
@Entity
class AuditEntry {
  private static final int NAME = 300;
  private static final int ACTION = 100;
  private static final int RESULT = 40;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;
  private String actor;
  private String action;
  private String about;
  private String result;
  private String correlationId;

  protected AuditEntry() {}

  /**
   * @param about null when the action has no object
   */
  AuditEntry(
      Instant at, String actor, String action, String about, String result, String correlationId) {
    this.at = at;
    this.actor = OneLine.of(actor == null || actor.isBlank() ? "anonymous" : actor, NAME);
    this.action = OneLine.of(action, ACTION);
    this.about = about == null ? null : OneLine.of(about, NAME);
    this.result = OneLine.of(result, RESULT);
    this.correlationId = correlationId;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String action() {
    return action;
  }

  String about() {
    return about;
  }

  String result() {
    return result;
  }

  String correlationId() {
    return correlationId;
  }
}

package jp.madoguchi.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of the trail. */
@Entity
@Immutable
@Table(name = "audit_event")
class CaseEvent {
  @Id private Long id;
  private Instant at;
  private String actor;
  private String action;
  private String about;

  protected CaseEvent() {}

  boolean isHandOver() {
    return action.equals("HandOverCase");
  }

  /**
   * @param givenTo null where nothing was given, or nobody remembers to whom
   */
  CaseHistory.Event event(String givenTo) {
    return new CaseHistory.Event(action, actor, givenTo, at);
  }
}

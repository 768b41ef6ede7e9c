package jp.madoguchi.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of the audit trail. */
@Entity
@Immutable
class SignInTry {
  @Id private Long id;
  private String name;
  private Instant triedAt;
  private String result;
  private String about;

  protected SignInTry() {}

  MySignIns.Row row() {
    return new MySignIns.Row(triedAt, result.equals("OK"), Whence.read(about));
  }
}

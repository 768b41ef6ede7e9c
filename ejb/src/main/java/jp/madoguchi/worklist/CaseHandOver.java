package jp.madoguchi.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Written with the trail's entry about it, which says the rest. */
@Entity
@Immutable
class CaseHandOver {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;
  private String givenTo;

  protected CaseHandOver() {}

  CaseHandOver(String receipt, String givenTo) {
    this.receipt = receipt;
    this.givenTo = givenTo;
  }
}

package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import jp.madoguchi.shared.InstitutionKind;
import org.hibernate.annotations.Immutable;

/** The ministry's figures of one kind and prefecture as of a night. */
@Entity
@Immutable
class InstitutionFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LocalDate figureDay;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;
  private int institutions;
  private int applied;
  private int prepared;
  private int live;

  protected InstitutionFigure() {}

  MinistryFigures.Row row() {
    return new MinistryFigures.Row(kind, prefecture, institutions, applied, prepared, live);
  }
}

package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import jp.madoguchi.shared.InstitutionKind;

/** Of the applications decided on a day, how many had taken how many days. */
@Entity
class LeadFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LocalDate figureDay;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;
  private int days;
  private int cases;

  protected LeadFigure() {}

  LeadFigure(LocalDate day, Place place, int days, int cases) {
    this.figureDay = day;
    this.kind = place.kind();
    this.prefecture = place.prefecture();
    this.days = days;
    this.cases = cases;
  }
}

package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import jp.madoguchi.shared.InstitutionKind;

/** What came and what was decided on a day. */
@Entity
class DayFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private LocalDate figureDay;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;
  private int received;
  private int decided;

  protected DayFigure() {}

  DayFigure(LocalDate day, Place place, int received, int decided) {
    this.figureDay = day;
    this.kind = place.kind();
    this.prefecture = place.prefecture();
    this.received = received;
    this.decided = decided;
  }
}

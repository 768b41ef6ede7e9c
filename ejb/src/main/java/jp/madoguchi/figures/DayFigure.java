package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.enrollment.PortalActs.Considered;
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

  /** Of those decided: approved by the portal itself. */
  private int straight;

  /** Of those decided: could have been, but were left to people as a sample. */
  private int sampled;

  protected DayFigure() {}

  DayFigure(LocalDate day, Place place, int received, List<Counting.Flow> decided) {
    this.figureDay = day;
    this.kind = place.kind();
    this.prefecture = place.prefecture();
    this.received = received;
    this.decided = decided.size();
    this.straight = found(decided, Considered.APPROVED);
    this.sampled = found(decided, Considered.SAMPLE);
  }

  private static int found(List<Counting.Flow> decided, Considered as) {
    return (int) decided.stream().filter(flow -> flow.consideredAs() == as).count();
  }
}

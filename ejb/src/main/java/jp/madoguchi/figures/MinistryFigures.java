package jp.madoguchi.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.InstitutionKind;

/** 厚生労働省の公表と同じ区分の数: 全施設, 利用申請済, 準備完了, 運用開始日入力済, as the last night counted them. Two statements. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class MinistryFigures {
  @PersistenceContext EntityManager entities;

  /**
   * @param prefecture its two digits
   * @param institutions 全施設: those that have not closed
   * @param applied 利用申請済: of these, with an application that was not withdrawn or rejected
   * @param prepared 準備完了: of these, with a registered terminal
   * @param live 運用開始日入力済: of these, with a 運用開始日
   */
  public record Row(
      InstitutionKind kind,
      String prefecture,
      int institutions,
      int applied,
      int prepared,
      int live) {}

  /**
   * @param rows where there is an institution at all, by kind and prefecture
   */
  public record Night(LocalDate day, List<Row> rows) {}

  /** Empty before the first night. */
  public Optional<Night> newest() {
    LocalDate day =
        entities
            .createQuery("select max(f.figureDay) from InstitutionFigure f", LocalDate.class)
            .getSingleResult();
    return Optional.ofNullable(day).map(this::of);
  }

  private Night of(LocalDate day) {
    return new Night(
        day,
        entities
            .createQuery(
                "select f from InstitutionFigure f where f.figureDay = :day"
                    + " order by f.kind, f.prefecture",
                InstitutionFigure.class)
            .setParameter("day", day)
            .getResultStream()
            .map(InstitutionFigure::row)
            .toList());
  }
}

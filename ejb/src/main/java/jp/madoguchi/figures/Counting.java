package jp.madoguchi.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.enrollment.PortalActs.Considered;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Jst;

/** Counts, by index, what lies in a day. */
@Dependent
class Counting {
  /** So far back the first night looks. */
  private static final int DAYS = 92;

  @PersistenceContext private EntityManager entities;

  /**
   * One application that came or was decided on.
   *
   * @param consideredAs null where the portal never looked at it
   */
  record Flow(
      InstitutionKind kind,
      String prefecture,
      Instant submittedAt,
      Instant decidedAt,
      Considered consideredAs) {
    Place place() {
      return new Place(kind, prefecture);
    }

    int days() {
      return LeadTime.days(submittedAt, decidedAt);
    }
  }

  /** The days before this one that are not counted yet. */
  List<LocalDate> open(LocalDate night) {
    LocalDate first = night.minusDays(DAYS);
    Set<LocalDate> counted =
        new HashSet<>(
            entities
                .createQuery(
                    "select c.figureDay from CountedDay c where c.figureDay >= :first",
                    LocalDate.class)
                .setParameter("first", first)
                .getResultList());
    return first.datesUntil(night).filter(day -> !counted.contains(day)).toList();
  }

  /** Gives how many rows were written. */
  long count(LocalDate day, Instant now) {
    Map<Place, List<Flow>> received = in(day, "submittedAt");
    Map<Place, List<Flow>> decided = in(day, "decidedAt");
    entities.persist(new CountedDay(day, now));
    return write(day, received, decided);
  }

  private long write(
      LocalDate day, Map<Place, List<Flow>> received, Map<Place, List<Flow>> decided) {
    Set<Place> places = new HashSet<>(received.keySet());
    places.addAll(decided.keySet());
    for (Place place : places) {
      List<Flow> cases = decided.getOrDefault(place, List.of());
      int came = received.getOrDefault(place, List.of()).size();
      entities.persist(new DayFigure(day, place, came, cases));
      cases.stream()
          .collect(groupingBy(Flow::days, summingInt(flow -> 1)))
          .forEach((days, many) -> entities.persist(new LeadFigure(day, place, days, many)));
    }
    return places.size();
  }

  private Map<Place, List<Flow>> in(LocalDate day, String moment) {
    return entities
        .createQuery(
            "select new jp.madoguchi.figures.Counting$Flow(f.kind, f.prefecture, f.submittedAt,"
                + " f.decidedAt, f.consideredAs) from EnrollmentFlow f where f.MOMENT >= :from and f.MOMENT < :before"
                    .replace("MOMENT", moment),
            Flow.class)
        .setParameter("from", day.atStartOfDay(Jst.ZONE).toInstant())
        .setParameter("before", day.plusDays(1).atStartOfDay(Jst.ZONE).toInstant())
        .getResultStream()
        .collect(groupingBy(Flow::place));
  }

  /** The ministry's figures of this night, once more where they are there. */
  long institutions(LocalDate night) {
    entities
        .createNativeQuery("delete from institution_figure where figure_day = :day")
        .setParameter("day", night)
        .executeUpdate();
    return entities
        .createNativeQuery(
            """
            insert into institution_figure (figure_day, kind, prefecture, institutions, applied, prepared, live)
            select cast(:day as date), i.kind, i.prefecture, count(*), count(a.institution_id), count(p.institution_id), count(l.institution_id)
            from living_institution i
            left join applied_institution a on a.institution_id = i.id
            left join prepared_institution p on p.institution_id = i.id
            left join live_institution l on l.institution_id = i.id
            group by i.kind, i.prefecture
            """)
        .setParameter("day", night)
        .executeUpdate();
  }
}

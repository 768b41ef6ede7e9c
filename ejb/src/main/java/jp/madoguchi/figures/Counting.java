package jp.madoguchi.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Jst;

/** Counts, by index, what lies in a day. */
@Dependent
class Counting {
  /** So far back the first night looks. */
  private static final int DAYS = 92;

  @PersistenceContext private EntityManager entities;

  /** One application that came or was decided on. */
  record Flow(InstitutionKind kind, String prefecture, Instant submittedAt, Instant decidedAt) {
    Place place() {
      return new Place(kind, prefecture);
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
    Map<Place, Integer> received = new HashMap<>();
    in(day, "submittedAt").forEach(flow -> received.merge(flow.place(), 1, Integer::sum));
    Map<Place, Map<Integer, Integer>> decided = new HashMap<>();
    in(day, "decidedAt")
        .forEach(
            flow ->
                decided
                    .computeIfAbsent(flow.place(), place -> new HashMap<>())
                    .merge(LeadTime.days(flow.submittedAt(), flow.decidedAt()), 1, Integer::sum));
    entities.persist(new CountedDay(day, now));
    return write(day, received, decided);
  }

  private long write(
      LocalDate day, Map<Place, Integer> received, Map<Place, Map<Integer, Integer>> decided) {
    Set<Place> places = new HashSet<>(received.keySet());
    places.addAll(decided.keySet());
    for (Place place : places) {
      Map<Integer, Integer> leads = decided.getOrDefault(place, Map.of());
      int cases = leads.values().stream().mapToInt(Integer::intValue).sum();
      entities.persist(new DayFigure(day, place, received.getOrDefault(place, 0), cases));
      leads.forEach((days, many) -> entities.persist(new LeadFigure(day, place, days, many)));
    }
    return places.size();
  }

  private List<Flow> in(LocalDate day, String moment) {
    return entities
        .createQuery(
            "select new jp.madoguchi.figures.Counting$Flow(f.kind, f.prefecture, f.submittedAt,"
                + " f.decidedAt) from EnrollmentFlow f where f.MOMENT >= :from and f.MOMENT < :before"
                    .replace("MOMENT", moment),
            Flow.class)
        .setParameter("from", day.atStartOfDay(Jst.ZONE).toInstant())
        .setParameter("before", day.plusDays(1).atStartOfDay(Jst.ZONE).toInstant())
        .getResultList();
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
            insert into institution_figure (figure_day, kind, prefecture, institutions, applied, prepared)
            select cast(:day as date), i.kind, i.prefecture, count(*), count(a.institution_id), count(p.institution_id)
            from living_institution i
            left join applied_institution a on a.institution_id = i.id
            left join prepared_institution p on p.institution_id = i.id
            group by i.kind, i.prefecture
            """)
        .setParameter("day", night)
        .executeUpdate();
  }
}

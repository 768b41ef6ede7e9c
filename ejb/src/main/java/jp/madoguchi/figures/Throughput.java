package jp.madoguchi.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Jst;

/** 処理の推移: the last thirty days that are over, from what the nights have counted. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class Throughput {
  private static final int DAYS = 30;
  private static final String SUMS =
      "select new jp.madoguchi.figures.Throughput$Sum(f.figureDay, sum(f.received),"
          + " sum(f.decided), sum(f.straight), sum(f.sampled)) from DayFigure f";
  private static final String LEADS =
      "select new jp.madoguchi.figures.Throughput$Lead(f.figureDay, f.days, sum(f.cases))"
          + " from LeadFigure f";
  private static final String SHARES =
      "select new jp.madoguchi.figures.Throughput$Share(f.kind, f.prefecture, sum(f.received),"
          + " sum(f.decided)) from DayFigure f";

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param straight of those decided: approved by the portal itself
   * @param sampled of those decided: could have been, but were left to people as a sample
   * @param lead of what was decided on that day
   */
  public record Day(
      LocalDate day, long received, long decided, long straight, long sampled, LeadTime lead) {}

  /**
   * What one kind in one prefecture has to do with it.
   *
   * @param prefecture its two digits
   */
  public record Share(InstitutionKind kind, String prefecture, Long received, Long decided) {}

  /**
   * @param days the oldest first, each of the thirty
   * @param lead of everything that was decided on in them
   * @param counted whether the last of them is counted yet
   * @param shares where something came or was decided on in them
   */
  public record Month(List<Day> days, LeadTime lead, boolean counted, List<Share> shares) {}

  record Sum(LocalDate day, Long received, Long decided, Long straight, Long sampled) {}

  record Lead(LocalDate day, Integer days, Long cases) {}

  /**
   * @param kind null for all
   * @param prefecture its two digits; null for all
   */
  public Month of(InstitutionKind kind, String prefecture) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    LocalDate first = today.minusDays(DAYS);
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("f.figureDay >= :first", first);
    wanted.put("f.figureDay < :today", today);
    wanted.put("f.kind = :kind", kind);
    wanted.put("f.prefecture = :prefecture", prefecture);
    wanted.values().removeIf(Objects::isNull);
    Map<LocalDate, Sum> sums =
        rows(SUMS, " group by f.figureDay", Sum.class, wanted).stream()
            .collect(Collectors.toMap(Sum::day, sum -> sum));
    SortedMap<Integer, Long> all = new TreeMap<>();
    Map<LocalDate, SortedMap<Integer, Long>> leads = new TreeMap<>();
    for (Lead lead : rows(LEADS, " group by f.figureDay, f.days", Lead.class, wanted)) {
      all.merge(lead.days(), lead.cases(), Long::sum);
      leads.computeIfAbsent(lead.day(), day -> new TreeMap<>()).put(lead.days(), lead.cases());
    }
    List<Day> days =
        first.datesUntil(today).map(day -> day(day, sums.get(day), leads.get(day))).toList();
    List<Share> shares = rows(SHARES, " group by f.kind, f.prefecture", Share.class, wanted);
    return new Month(days, LeadTime.of(all), counted(today.minusDays(1)), shares);
  }

  private boolean counted(LocalDate day) {
    return entities.find(CountedDay.class, day) != null;
  }

  private static Day day(LocalDate day, Sum sum, SortedMap<Integer, Long> leads) {
    LeadTime lead = LeadTime.of(leads == null ? new TreeMap<>() : leads);
    return sum == null
        ? new Day(day, 0, 0, 0, 0, lead)
        : new Day(day, sum.received(), sum.decided(), sum.straight(), sum.sampled(), lead);
  }

  private <T> List<T> rows(String select, String group, Class<T> type, Map<String, Object> wanted) {
    String where = String.join(" and ", wanted.keySet());
    TypedQuery<T> query = entities.createQuery(select + " where " + where + group, type);
    wanted.forEach((c, value) -> query.setParameter(c.substring(c.indexOf(':') + 1), value));
    return query.getResultList();
  }
}

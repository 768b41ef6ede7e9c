package jp.madoguchi.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.reconciliation.Findings.Finding;

/**
 * Looks again at every discrepancy whose fact stood; keys are their ids. One that stands no more
 * needs nobody, and if it comes again it is a new one.
 */
@Named
@Dependent
public class ForgetVanished implements NightlyWork {
  @Inject private KnownDiscrepancies known;
  @Inject private Findings findings;
  @EJB private NoteDiscrepancy trail;
  @Inject private RunRecord record;
  @Inject private Clock clock;

  @Override
  public long size(JobTurn turn) {
    return known.countStanding();
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return known.standingAfter(key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    Map<DiscrepancyKind, List<Discrepancy>> byKind =
        known.locked(keys).stream().collect(groupingBy(d -> d.matter().kind()));
    long gone = 0;
    for (Map.Entry<DiscrepancyKind, List<Discrepancy>> entry : byKind.entrySet()) {
      gone += forget(entry.getKey(), entry.getValue());
    }
    record.gone(turn, gone);
    return new Outcome(gone, 0);
  }

  private long forget(DiscrepancyKind kind, List<Discrepancy> all) {
    List<Long> institutions = all.stream().map(Discrepancy::institutionId).distinct().toList();
    Set<String> standing =
        findings.of(kind, institutions).stream().map(Finding::key).collect(Collectors.toSet());
    List<Discrepancy> gone = all.stream().filter(d -> !standing.contains(d.standingKey())).toList();
    gone.forEach(d -> d.vanish(clock.instant()));
    List<Discrepancy> waited = gone.stream().filter(d -> !d.isSettled()).toList();
    waited.forEach(d -> trail.note(d.reference(), NoteDiscrepancy.News.GONE));
    return waited.size();
  }
}

package jp.madoguchi.reconciliation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.reconciliation.Findings.Finding;
import jp.madoguchi.reconciliation.KnownDiscrepancies.Standing;

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
    List<Long> vanished =
        known.standing(keys).stream()
            .collect(groupingBy(s -> s.matter().kind()))
            .entrySet()
            .stream()
            .flatMap(entry -> vanished(entry.getKey(), entry.getValue()))
            .toList();
    List<Discrepancy> gone = known.locked(vanished);
    gone.forEach(d -> d.vanish(clock.instant()));
    List<Discrepancy> waited = gone.stream().filter(d -> !d.isSettled()).toList();
    waited.forEach(d -> trail.note(d.reference(), NoteDiscrepancy.News.GONE));
    record.gone(turn, waited.size());
    return new Outcome(waited.size(), 0);
  }

  private Stream<Long> vanished(DiscrepancyKind kind, List<Standing> all) {
    List<Long> institutions = all.stream().map(s -> s.matter().institutionId()).distinct().toList();
    Set<String> found =
        findings.of(kind, institutions).stream().map(Finding::key).collect(Collectors.toSet());
    return all.stream().filter(s -> !found.contains(s.matter().key())).map(Standing::id);
  }
}

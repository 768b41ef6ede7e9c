package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Looks for what only a person can decide, at the institutions that have a user or an application;
 * keys are their ids.
 */
@Named
@Dependent
public class FindDiscrepancies implements NightlyWork {
  private static final String CONCERNED =
      " from (select live_institution as id from portal_user where live_institution is not null"
          + " union select institution_id from enrollment_case"
          + " where state not in ('COMPLETED', 'REJECTED', 'WITHDRAWN')) c where c.id > ?";

  @Inject private Selection selection;
  @Inject private Findings findings;
  @Inject private KnownDiscrepancies known;

  @Override
  public long size(JobTurn turn) {
    return selection.all("select count(*)" + CONCERNED, row -> row.getLong(1), 0L).get(0);
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    String sql = "select c.id" + CONCERNED + " order by c.id fetch first " + most + " rows only";
    return selection.all(sql, row -> row.getLong(1), key);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    long found = 0;
    for (DiscrepancyKind kind : Findings.OF_INSTITUTIONS) {
      found += known.note(turn, findings.of(kind, keys));
    }
    return new Outcome(found, 0);
  }
}

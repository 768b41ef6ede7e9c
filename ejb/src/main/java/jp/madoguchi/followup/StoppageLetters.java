package jp.madoguchi.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.reconciliation.ConsequenceKind;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;

/** What a clinic is written when its institution stops or works again. */
@Dependent
class StoppageLetters {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;
  @Inject private RunRecord record;

  /** 休止, or 廃止 and when the accounts end. */
  void stopped(JobTurn turn, Stoppage stoppage) {
    if (stoppage.isFor(InstitutionStatus.CLOSED)) {
      Map<String, String> until = Map.of("until", stoppage.endsOn().toString());
      tell(turn, stoppage.institutionId(), MailTemplate.M15, until);
    } else {
      tell(turn, stoppage.institutionId(), MailTemplate.M21, Map.of());
    }
  }

  void restarted(JobTurn turn, long institutionId) {
    tell(turn, institutionId, MailTemplate.M22, Map.of());
  }

  private void tell(
      JobTurn turn, long institutionId, MailTemplate template, Map<String, String> more) {
    users
        .ofInstitution(institutionId)
        .ifPresent(
            user -> {
              send(template, user, more);
              record.did(
                  turn, institutionId, ConsequenceKind.STOPPAGE_TOLD, template.name(), null, null);
            });
  }

  private void send(MailTemplate template, ClinicUser user, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("name", user.name());
    values.put("institution", institutions.of(user.institutionId()).name());
    outbox.enqueue(template, user.address(), user.language(), values);
  }
}

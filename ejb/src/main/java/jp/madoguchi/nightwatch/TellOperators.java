package jp.madoguchi.nightwatch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.jobs.JobRunView;
import jp.madoguchi.jobs.RunFailed;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.StaffAddresses;
import jp.madoguchi.staff.StaffRole;

/**
 * Tells the operators by mail that a run has failed, in the transaction that ends it: so once for
 * each failure, also when a node dies meanwhile.
 */
@Dependent
public class TellOperators {
  private static final String WORDS = "jp.madoguchi.nightwatch.words";

  @Inject private StaffAddresses staff;
  @Inject private Outbox outbox;

  void failed(@Observes RunFailed failure) {
    JobRunView run = failure.run();
    for (StaffAddresses.Person person : staff.of(StaffRole.OPERATOR)) {
      outbox.enqueue(
          MailTemplate.M24,
          person.address(),
          Locale.JAPANESE,
          Map.of(
              "name", person.displayName(),
              "job", ResourceBundle.getBundle(WORDS, Locale.JAPANESE).getString(run.job().key()),
              "night", run.night().toString(),
              "run", run.reference(),
              "reason", reason(run)));
    }
  }

  private static String reason(JobRunView run) {
    return Stream.of(ErrorCode.values())
        .filter(code -> code.code().equals(run.message()))
        .map(code -> code.sentence(Locale.JAPANESE, run.reference()) + " (" + code.code() + ")")
        .findFirst()
        .orElse("");
  }
}

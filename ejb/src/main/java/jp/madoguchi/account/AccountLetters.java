package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Jst;

/** Tells a clinic what was done with its account, in case somebody else did it. */
@Dependent
class AccountLetters {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  void did(AccountAction action, TerminalAccount account) {
    ClinicUser user = users.ofInstitution(account.institutionId()).orElseThrow();
    outbox.enqueue(
        MailTemplate.M14,
        user.address(),
        user.language(),
        Map.of(
            "name", user.name(),
            "institution", institutions.of(account.institutionId()).name(),
            "account", account.accountId().text(),
            "at", Jst.minute(clock.instant()),
            "done", action.done(user.language())));
  }
}

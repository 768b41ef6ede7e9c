package jp.madoguchi.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.Jst;

/** Tells a user what was done about the use of the portal. */
@Dependent
class UserLetters {
  @Inject private ClinicUsers users;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  void suspended(String address, SuspensionReason reason) {
    ClinicUser user = users.byAddress(address);
    outbox.enqueue(
        MailTemplate.M19,
        address,
        user.language(),
        Map.of("name", user.name(), "at", now(), "reason", reason.text()));
  }

  void resumed(String address) {
    ClinicUser user = users.byAddress(address);
    outbox.enqueue(
        MailTemplate.M20, address, user.language(), Map.of("name", user.name(), "at", now()));
  }

  void ended(ClinicUser user) {
    outbox.enqueue(
        MailTemplate.M28,
        user.address(),
        user.language(),
        Map.of("name", user.name(), "at", now()));
  }

  private String now() {
    return Jst.minute(clock.instant());
  }
}

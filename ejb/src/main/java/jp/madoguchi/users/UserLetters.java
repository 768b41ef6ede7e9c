package jp.madoguchi.users;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** Tells a user what was done about the use of the portal. */
@Dependent
class UserLetters {
  @Inject private ClinicUsers users;
  @Inject private Outbox outbox;
  @Inject private Settings settings;
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
    tell(MailTemplate.M20, users.byAddress(address));
  }

  /** To the new address the link; to the old one that it was asked for. */
  void askedForAddress(AddressChange change, String token) {
    ClinicUser user = users.byAddress(change.address());
    String until = Jst.minute(change.expiresAt());
    String link = settings.textOf(Setting.BASE_URL) + "/public/users/address?token=" + token;
    outbox.enqueue(
        MailTemplate.M32,
        change.otherAddress(),
        user.language(),
        Map.of("name", user.name(), "link", link, "until", until));
    outbox.enqueue(
        MailTemplate.M33,
        change.address(),
        user.language(),
        Map.of("name", user.name(), "at", now(), "until", until));
  }

  /** To both, for the old one may be somebody else's doing. */
  void changedAddress(ClinicUser user, String before) {
    Map<String, String> words = Map.of("name", user.name(), "at", now());
    outbox.enqueue(MailTemplate.M34, before, user.language(), words);
    outbox.enqueue(MailTemplate.M34, user.address(), user.language(), words);
  }

  void changedContact(ClinicUser user) {
    tell(MailTemplate.M35, user);
  }

  void ended(ClinicUser user) {
    tell(MailTemplate.M28, user);
  }

  private void tell(MailTemplate what, ClinicUser user) {
    outbox.enqueue(what, user.address(), user.language(), Map.of("name", user.name(), "at", now()));
  }

  private String now() {
    return Jst.minute(clock.instant());
  }
}

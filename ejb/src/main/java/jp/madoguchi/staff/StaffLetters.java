package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** Tells a member of staff what an operator did, in case nobody else has. */
@Dependent
class StaffLetters {
  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Each is a key of the bundle {@code changes}. */
  enum Done {
    ROLE,
    SUSPENDED,
    RESUMED,
    SECOND_FACTOR
  }

  void invited(StaffUser user, String token) {
    StaffSignIns.Stored stored = user.stored();
    outbox.enqueue(
        MailTemplate.M30,
        stored.address(),
        Locale.JAPANESE,
        Map.of(
            "name", stored.displayName(),
            "userName", stored.name(),
            "link", settings.textOf(Setting.BASE_URL) + "/public/staff/invitation?token=" + token,
            "until", Jst.minute(user.invitedUntil())));
  }

  /** Nobody is told where no address is known. */
  void did(Done done, StaffUser user) {
    StaffSignIns.Stored stored = user.stored();
    if (stored.address() != null) {
      outbox.enqueue(
          MailTemplate.M31,
          stored.address(),
          Locale.JAPANESE,
          Map.of(
              "name", stored.displayName(),
              "at", Jst.minute(clock.instant()),
              "done", sentence(done)));
    }
  }

  private static String sentence(Done done) {
    return ResourceBundle.getBundle(
            "jp.madoguchi.staff.changes", Locale.JAPANESE, StaffLetters.class.getClassLoader())
        .getString(done.name());
  }
}

package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** The page after the form: where the mail went and until when its link holds. */
@Stateless
@PermitAll
public class SentRegistration {
  @Inject private PendingRegistrations pending;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * @param address masked
   * @param until minute in Japanese time
   * @param sender name and address that the mail comes from
   * @param secondsToWait until the mail may be sent once more
   */
  public record Sent(String address, String until, String sender, long secondsToWait) {}

  /**
   * The same whether the address is free, taken or has been registered since.
   *
   * @param handle from {@link RegisterUser#register}
   * @throws jp.madoguchi.shared.Refusal TOK-001 when the time is over, TOK-005 when nothing is
   *     known
   */
  public Sent of(String handle) {
    PendingRegistration registration = pending.withHandle(handle, LockModeType.NONE);
    Instant now = clock.instant();
    registration.requireInTime(now);
    return new Sent(
        registration.maskedAddress(),
        Jst.minute(registration.expiresAt()),
        settings.textOf(Setting.MAIL_FROM),
        ResendLink.seconds(registration.untilResend(now)));
  }
}

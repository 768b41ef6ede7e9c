package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.settings.Network;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * Which forms were sent already, and how often mail went to an address that nobody has proved: so
 * often a day to one mail address, so often an hour at the wish of one internet address.
 */
@Dependent
class RegistrationRequests {
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration HOUR = Duration.ofHours(1);

  @PersistenceContext private EntityManager entities;
  @Inject private KeyedHash hash;
  @Inject private Secrets secrets;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * By which the page after the form asks for its mail once more. The same form has the same one,
   * and nobody can make it up without our key.
   */
  String handleOf(RegistrationForm form) {
    return hash.of(hashOf(form), "registration handle");
  }

  /**
   * Whether this form, with this content, comes for the first time. A second press of OK waits for
   * the first one's transaction.
   *
   * @throws Refusal REG-070 after too many mails
   */
  boolean isFirst(RegistrationForm form, String address) {
    return counted(hashOf(form), address, form.internetAddress());
  }

  /**
   * The mail goes out once more.
   *
   * @throws Refusal REG-070 after too many mails
   */
  void again(String address, String internetAddress) {
    counted(Secrets.sha256(secrets.token()), address, internetAddress);
  }

  private boolean counted(String formHash, String address, String internetAddress) {
    Instant now = clock.instant();
    String internetHash =
        hash.of(Network.of(internetAddress), "internet address of a registration");
    int added =
        entities
            .createNativeQuery(
                """
                insert into registration_request (form_hash, address, internet_hash, requested_at)
                values (:hash, :address, :internet, :now) on conflict do nothing
                """)
            .setParameter("hash", formHash)
            .setParameter("address", address)
            .setParameter("internet", internetHash)
            .setParameter("now", now)
            .executeUpdate();
    if (added == 1
        && (sent("address", address, now.minus(DAY))
                > settings.intOf(Setting.REGISTRATION_MAILS_PER_DAY)
            || sent("internet_hash", internetHash, now.minus(HOUR))
                > settings.intOf(Setting.REGISTRATION_MAILS_PER_HOUR))) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_070));
    }
    return added == 1;
  }

  /** A form that came back with other content is another request, so the content counts too. */
  private String hashOf(RegistrationForm form) {
    return hash.of(
        String.join(
            "\0",
            form.formKey(),
            form.familyName(),
            form.givenName(),
            form.kind(),
            form.symbol(),
            form.digits(),
            form.prefecture(),
            form.code(),
            form.choice(),
            form.phone(),
            form.address(),
            form.password()),
        "registration request");
  }

  private long sent(String column, String value, Instant since) {
    return entities
                .createNativeQuery(
                    "select count(*) from registration_request where "
                        + column
                        + " = :wanted and requested_at > :since",
                    Long.class)
                .setParameter("wanted", value)
                .setParameter("since", since)
                .getSingleResult()
            instanceof Long count
        ? count
        : 0;
  }

  /** Forgets what no limit counts any more. */
  int purge(Instant now) {
    return entities
        .createNativeQuery("delete from registration_request where requested_at <= :past")
        .setParameter("past", now.minus(DAY))
        .executeUpdate();
  }
}

package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Which forms were sent already, and how often mail went to an address that nobody has proved. */
@Dependent
class RegistrationRequests {
  private static final Duration DAY = Duration.ofHours(24);

  @PersistenceContext private EntityManager entities;
  @Inject private KeyedHash hash;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * Whether this form, with this content, comes for the first time. A second press of OK waits for
   * the first one's transaction.
   *
   * @throws Refusal REG-070 if too much mail went to the address within a day
   */
  boolean isFirst(RegistrationForm form, Registrant registrant) {
    Instant now = clock.instant();
    String address = registrant.address().text();
    int added =
        entities
            .createNativeQuery(
                """
                insert into registration_request (form_hash, address, requested_at)
                values (:hash, :address, :now) on conflict do nothing
                """)
            .setParameter("hash", hashOf(form))
            .setParameter("address", address)
            .setParameter("now", now)
            .executeUpdate();
    if (added == 1 && sent(address, now) > settings.intOf(Setting.REGISTRATION_MAILS_PER_DAY)) {
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
            form.symbol(),
            form.digits(),
            form.phone(),
            form.address(),
            form.password()),
        "registration request");
  }

  private long sent(String address, Instant now) {
    return entities
                .createNativeQuery(
                    """
            select count(*) from registration_request
            where address = :address and requested_at > :since
            """,
                    Long.class)
                .setParameter("address", address)
                .setParameter("since", now.minus(DAY))
                .getSingleResult()
            instanceof Long count
        ? count
        : 0;
  }
}

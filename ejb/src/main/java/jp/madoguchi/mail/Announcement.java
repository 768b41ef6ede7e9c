package jp.madoguchi.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something has happened to an application or to an account that other systems may want to know.
 * Observed in the transaction in which it happens. Says nothing about a person.
 *
 * @param institutionId whose application or account it is
 * @param subject 受付番号 or アカウントID
 */
public record Announcement(Kind kind, long institutionId, String subject, Instant at) {

  /** What has happened. */
  public enum Kind {
    APPLICATION_SUBMITTED,
    /** 修正して再申請. */
    APPLICATION_RESUBMITTED,
    APPLICATION_RETURNED,
    APPLICATION_REJECTED,
    APPLICATION_APPROVED,
    /** The approval counts for nothing; the case is under review again. */
    APPLICATION_APPROVAL_UNDONE,
    /** The accounts are issued. */
    APPLICATION_COMPLETED,
    /** By the clinic, or because it has not corrected the application in time. */
    APPLICATION_WITHDRAWN,
    ACCOUNT_ISSUED,
    /** A terminal is registered. */
    ACCOUNT_ACTIVATED,
    ACCOUNT_ACTIVATION_LOCKED,
    ACCOUNT_SUSPENDED,
    ACCOUNT_RESUMED,
    ACCOUNT_REISSUED,
    ACCOUNT_TERMINATED;

    /** As systems read it: {@code application.approval_undone}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** What the subject is: {@code application} or {@code account}. */
    public String about() {
      return key().substring(0, key().indexOf('.'));
    }

    /** Empty for null and for what is no such key. */
    public static Optional<Kind> of(String key) {
      return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
  }
}

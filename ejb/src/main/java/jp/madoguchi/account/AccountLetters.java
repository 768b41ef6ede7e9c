package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Jst;

/**
 * Tells a clinic what was done with its account, in case somebody else did it, and other systems
 * what became of it.
 */
@Dependent
class AccountLetters {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  void announce(Announcement.Kind kind, TerminalAccount account) {
    outbox.announce(kind, account.institutionId(), account.accountId().text());
  }

  void did(AccountAction action, TerminalAccount account) {
    announce(
        switch (action) {
          case SUSPEND -> Announcement.Kind.ACCOUNT_SUSPENDED;
          case RESUME -> Announcement.Kind.ACCOUNT_RESUMED;
          case REISSUE -> Announcement.Kind.ACCOUNT_REISSUED;
          case TERMINATE -> Announcement.Kind.ACCOUNT_TERMINATED;
        },
        account);
    tell(action.name(), account);
  }

  /** What became of the 初期登録, which happens far from anybody's screen. */
  void became(ActivationState state, TerminalAccount account) {
    announce(
        state == ActivationState.ACTIVATED
            ? Announcement.Kind.ACCOUNT_ACTIVATED
            : Announcement.Kind.ACCOUNT_ACTIVATION_LOCKED,
        account);
    tell(state.name(), account);
  }

  /** Nobody is told where the user of the institution is closed. */
  private void tell(String what, TerminalAccount account) {
    users.ofInstitution(account.institutionId()).ifPresent(user -> tell(what, account, user));
  }

  private void tell(String what, TerminalAccount account, ClinicUser user) {
    outbox.enqueue(
        MailTemplate.M14,
        user.address(),
        user.language(),
        Map.of(
            "name", user.name(),
            "institution", institutions.of(account.institutionId()).name(),
            "account", account.accountId().text(),
            "at", Jst.minute(clock.instant()),
            "done", done(what, user.language())));
  }

  /** A sentence that says that it was done and what follows from it. */
  private static String done(String what, Locale language) {
    return ResourceBundle.getBundle(
            "jp.madoguchi.account.actions", language, AccountLetters.class.getClassLoader())
        .getString(what);
  }
}

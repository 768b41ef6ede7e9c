package jp.madoguchi.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentApproved;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Jst;

/**
 * Issues the accounts of an approved application, in the transaction of the approval: there is no
 * approval without its accounts, and no account without its approval.
 */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class IssueAccounts {
  @Inject AccountNumbers numbers;
  @Inject TerminalAccounts accounts;
  @Inject AccountSecrets secrets;
  @Inject PortalActs portal;
  @Inject ClinicUsers users;
  @Inject InstitutionCard institutions;
  @Inject Outbox outbox;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void issue(@Observes EnrollmentApproved approved) {
    long institution = approved.institutionId();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    List<AccountId> ids = numbers.take(institution, approved.requestedAccounts());
    for (AccountId id : ids) {
      accounts.add(new TerminalAccount(institution, id, today, secrets));
      outbox.announce(Announcement.Kind.ACCOUNT_ISSUED, institution, id.text());
    }
    portal.complete(approved.receipt());
    tell(approved);
    trail.about(
        "enrollment/" + approved.receipt() + " " + ids.get(0) + "-" + ids.get(ids.size() - 1));
  }

  private void tell(EnrollmentApproved approved) {
    users.ofInstitution(approved.institutionId()).ifPresent(user -> tell(approved, user));
  }

  private void tell(EnrollmentApproved approved, ClinicUser user) {
    outbox.enqueue(
        MailTemplate.M04,
        user.address(),
        user.language(),
        Map.of(
            "name", user.name(),
            "institution", institutions.of(approved.institutionId()).name(),
            "receiptNumber", approved.receipt().text()));
  }
}

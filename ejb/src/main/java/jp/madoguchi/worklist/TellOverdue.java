package jp.madoguchi.worklist;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.staff.StaffAddresses;
import jp.madoguchi.staff.StaffRole;

/**
 * 期限超過のお知らせ: the approvers are told of every case whose time is over, each case once, in one mail a
 * person. Called every night.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class TellOverdue {
  private static final int MOST = 500;

  /** So many are named; the others are counted. */
  private static final int NAMED = 20;

  @Inject PortalActs portal;
  @Inject StaffAddresses staff;
  @Inject Outbox outbox;
  @Inject AuditTrail trail;

  /** How many it has told of; none while no approver has an address. */
  public int tell() {
    trail.actor(PortalActs.PORTAL);
    trail.about("enrollment");
    List<StaffAddresses.Person> approvers = staff.of(StaffRole.APPROVER);
    List<ReceiptNumber> overdue = approvers.isEmpty() ? List.of() : portal.tellOverdue(MOST);
    trail.result(overdue.isEmpty() ? "NONE" : "OK");
    if (!overdue.isEmpty()) {
      approvers.forEach(person -> tell(person, overdue));
    }
    return overdue.size();
  }

  private void tell(StaffAddresses.Person person, List<ReceiptNumber> overdue) {
    outbox.enqueue(
        MailTemplate.M29,
        person.address(),
        Locale.JAPANESE,
        Map.of(
            "name", person.displayName(),
            "count", Integer.toString(overdue.size()),
            "receipts",
                overdue.stream()
                    .limit(NAMED)
                    .map(ReceiptNumber::text)
                    .collect(Collectors.joining(" "))));
  }
}

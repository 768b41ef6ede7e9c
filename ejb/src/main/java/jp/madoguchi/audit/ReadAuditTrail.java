package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Shows a page of the trail. Looking is an action like any other: it leaves one entry, with the
 * filter as its object, which the next view shows.
 */
@Stateless
@Audited
@RolesAllowed({"auditor", "operator"})
public class ReadAuditTrail {
  @Inject private AuditEntries entries;
  @Inject private AuditTrail trail;

  /**
   * @param after where the page before ended, null for the first page
   * @throws jp.madoguchi.shared.Refusal AUD-001 or AUD-002 at the fields of the period
   */
  public AuditEntries.Page read(AuditFilter filter, AuditEntries.Mark after) {
    trail.about(("audit " + filter.text()).strip());
    return AuditEntries.Page.cut(entries.rows(filter, after, AuditEntries.Page.ASKED_FOR));
  }
}

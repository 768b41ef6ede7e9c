package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Somebody takes a copy of the entries of a filter, which is an action like any other: it leaves
 * one entry, with the filter as its object. What is copied is read afterwards by {@link
 * AuditEntries}, piece by piece: a file may take long to be fetched, and no transaction waits for
 * that.
 */
@Stateless
@Audited
@RolesAllowed({"auditor", "operator"})
public class ExportAuditTrail {
  @Inject private AuditTrail trail;

  /**
   * @throws jp.madoguchi.shared.Refusal AUD-001 or AUD-002 at the fields of the period
   */
  public void export(AuditFilter filter) {
    trail.about(("audit " + filter.text()).strip());
    filter.period();
  }
}

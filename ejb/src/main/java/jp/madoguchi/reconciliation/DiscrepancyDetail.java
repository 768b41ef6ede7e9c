package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.shared.InstitutionKind;

/** 不一致 in full, for whoever settles it. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
public class DiscrepancyDetail {
  @Inject private Selection selection;

  /**
   * @param institutionCode 機関コード
   * @param run name of the one in which it was found for the first time
   * @param proposedBy who wants to close the institution, or wanted to and was declined; or null
   * @param note of the settlement or the proposal, or null
   * @param changedBy who did something with it last
   * @param version what a decision has to bring along
   */
  public record Entry(
      Discrepancies.Row row,
      String institutionCode,
      InstitutionKind institutionKind,
      InstitutionStatus institutionStatus,
      String run,
      String proposedBy,
      Instant proposedAt,
      String note,
      String changedBy,
      Instant changedAt,
      long version)
      implements Serializable {}

  /** Empty when there is none of this reference. */
  public Optional<Entry> of(String reference) {
    return selection
        .all(
            "select * from discrepancy_case where reference = ?",
            DiscrepancyDetail::entry,
            reference)
        .stream()
        .findFirst();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Discrepancies.row(row),
        row.getString("institution_code"),
        InstitutionKind.valueOf(row.getString("institution_kind")),
        InstitutionStatus.valueOf(row.getString("institution_status")),
        row.getString("run"),
        row.getString("proposed_by"),
        Selection.instant(row, "proposed_at"),
        row.getString("note"),
        row.getString("changed_by"),
        Selection.instant(row, "changed_at"),
        row.getLong("version"));
  }
}

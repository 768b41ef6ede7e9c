package jp.madoguchi.container;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.reconciliation.ConfirmClosing;
import jp.madoguchi.reconciliation.DeclineClosing;
import jp.madoguchi.reconciliation.DiscrepancyDetail;
import jp.madoguchi.reconciliation.DiscrepancyKind;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.reconciliation.ProposeClosing;
import jp.madoguchi.reconciliation.SettleDiscrepancy;
import jp.madoguchi.reconciliation.SettlementNote;

/** A discrepancy of the newest night, and what people do with it. */
record FoundDiscrepancy(String reference) {
  static final String JIRO = "jiro";
  static final String SABURO = "saburo";
  private static final SettlementNote NOTE = SettlementNote.parse("電話で確かめた");

  /** Of an institution; its kind once or not at all. */
  static Optional<FoundDiscrepancy> of(String institutionCode, DiscrepancyKind kind) {
    return Trail.read(
            "select reference from discrepancy_case where institution_code = ? and kind = ?"
                + " order by id desc",
            institutionCode,
            kind.name())
        .stream()
        .findFirst()
        .map(FoundDiscrepancy::new);
  }

  /**
   * Of an institution, «kind subject before after state», the oldest first; without those that come
   * of the feeds of other tests.
   */
  static List<String> all(String institutionCode) {
    return withMissing(institutionCode).stream().filter(d -> !d.startsWith("MISSING")).toList();
  }

  /** The same, with those. */
  static List<String> withMissing(String institutionCode) {
    return Trail.read(
        "select kind || ' ' || subject || ' ' || coalesce(before_text, '-') || ' '"
            + " || coalesce(after_text, '-') || ' ' || state"
            + " from discrepancy_case where institution_code = ? order by id",
        institutionCode);
  }

  /** Of an institution that three feeds in a row did not state. */
  static FoundDiscrepancy missing() {
    return missing(FeedRowOf.newClinic());
  }

  static FoundDiscrepancy missing(FeedRowOf clinic) {
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    for (int i = 1; i <= 3; i++) {
      Feed.released(other.with("取込整骨院", i + "号整骨院").row());
    }
    Night.walked();
    return of(clinic.code(), DiscrepancyKind.MISSING).orElseThrow();
  }

  DiscrepancyDetail.Entry look() {
    return As.role("auditor", "auditor", () -> Bean.of(DiscrepancyDetail.class).of(reference))
        .orElseThrow();
  }

  DiscrepancyState state() {
    return look().row().state();
  }

  void settle(String by, long version) {
    operator(by, () -> Bean.of(SettleDiscrepancy.class).settle(reference, version, NOTE));
  }

  void propose(String by, long version) {
    operator(by, () -> Bean.of(ProposeClosing.class).propose(reference, version, NOTE));
  }

  void confirm(String by, long version) {
    operator(by, () -> Bean.of(ConfirmClosing.class).confirm(reference, version));
  }

  void decline(String by, long version) {
    operator(by, () -> Bean.of(DeclineClosing.class).decline(reference, version));
  }

  long version() {
    return look().version();
  }

  /** «action actor result» of what people did with it, in order. */
  List<String> trail() {
    return Trail.about("discrepancy/" + reference).stream()
        .filter(line -> !line.startsWith("NoteDiscrepancy"))
        .toList();
  }

  private static void operator(String name, Runnable deed) {
    As.role("operator", name, deed);
  }
}

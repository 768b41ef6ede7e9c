package jp.madoguchi.web.reconciliation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import jp.madoguchi.reconciliation.ConfirmClosing;
import jp.madoguchi.reconciliation.DeclineClosing;
import jp.madoguchi.reconciliation.DiscrepancyDetail;
import jp.madoguchi.reconciliation.DiscrepancyState;
import jp.madoguchi.reconciliation.ProposeClosing;
import jp.madoguchi.reconciliation.SettleDiscrepancy;
import jp.madoguchi.reconciliation.SettlementNote;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

/** One discrepancy, and what people decide about it. Remembers the version that the person saw. */
@Named
@ViewScoped
public class DiscrepancyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DiscrepancyDetail details;
  @Inject private SettleDiscrepancy settleDiscrepancy;
  @Inject private ProposeClosing proposeClosing;
  @Inject private ConfirmClosing confirmClosing;
  @Inject private DeclineClosing declineClosing;
  @Inject private Visitor visitor;
  @Inject private Problems problems;
  @Inject private ReconciliationView view;

  private String reference;
  private String note;
  private DiscrepancyDetail.Entry entry;

  public void load() throws IOException {
    Optional<DiscrepancyDetail.Entry> found = Optional.ofNullable(reference).flatMap(details::of);
    entry = found.orElse(null);
    if (entry == null) {
      view.absent();
    }
  }

  public String settle() {
    return act(
        () -> settleDiscrepancy.settle(reference, entry.version(), SettlementNote.parse(note)));
  }

  public String propose() {
    return act(
        () -> proposeClosing.propose(reference, entry.version(), SettlementNote.parse(note)));
  }

  public String confirm() {
    return act(() -> confirmClosing.confirm(reference, entry.version()));
  }

  public String decline() {
    return act(() -> declineClosing.decline(reference, entry.version()));
  }

  /** After a refusal the next decision is on the discrepancy as it is now. */
  private String act(Runnable decision) {
    try {
      decision.run();
      return "/office/reconciliation/discrepancy?faces-redirect=true&reference=" + reference;
    } catch (Refusal refusal) {
      problems.show(view.named(refusal));
      entry = details.of(reference).orElseThrow();
      return null;
    }
  }

  public DiscrepancyDetail.Entry getEntry() {
    return entry;
  }

  public boolean isOpen() {
    return entry.row().state() == DiscrepancyState.OPEN;
  }

  public boolean isProposed() {
    return entry.row().state() == DiscrepancyState.PROPOSED;
  }

  /** Whether the person may record what was done about it. */
  public boolean isSettler() {
    return visitor.is("operator");
  }

  /** Whether the person may confirm or decline a closing at all; auditors only read. */
  public boolean isDecider() {
    return visitor.is("operator") || visitor.is("approver");
  }

  /** Whether the closing was proposed by the person themselves. */
  public boolean isMine() {
    return visitor.getName().equals(entry.proposedBy());
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.RelatedCases;
import jp.madoguchi.worklist.CaseHistory;
import jp.madoguchi.worklist.WriteNote;

/** What stands beside the comparison: related cases, notes and the time line. */
@Named
@RequestScoped
public class CaseFile {
  @Inject private RelatedCases relatedCases;
  @Inject private CaseHistory caseHistory;
  @Inject private WriteNote writeNote;

  private String note;
  private boolean writing;
  private List<RelatedCases.Related> related;
  private CaseHistory.Entry history;

  public List<RelatedCases.Related> related(String receipt) {
    if (related == null) {
      related = relatedCases.to(new ReceiptNumber(receipt));
    }
    return related;
  }

  public CaseHistory.Entry history(String receipt) {
    if (history == null) {
      history = caseHistory.of(new ReceiptNumber(receipt));
    }
    return history;
  }

  /** The one to begin with where there is room for one only: its id. */
  public String first(String receipt) {
    if (writing) {
      return "notes";
    }
    if (!related(receipt).isEmpty()) {
      return "related";
    }
    return history(receipt).notes().isEmpty() ? "history" : "notes";
  }

  public void write(String receipt) {
    writing = true;
    writeNote.write(new ReceiptNumber(receipt), note);
    note = null;
    history = null;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.web.frame.Visitor;
import jp.madoguchi.worklist.TakeNextCase;

/** 次の1件を取る, wherever the button is. */
@Named
@RequestScoped
public class NextCaseButton {
  @Inject private TakeNextCase takeNext;
  @Inject private Visitor visitor;

  /** To the case that is the caller's now, or to the list that says that none is free. */
  public String take() {
    return takeNext
        .take()
        .map(receipt -> "/office/review/case?faces-redirect=true&receipt=" + receipt)
        .orElse("/office/review/queue?faces-redirect=true&show=free");
  }

  public boolean isOffered() {
    return visitor.is("reviewer") || visitor.is("approver");
  }
}

package jp.madoguchi.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.web.frame.Visitor;

/** The top page is for clinics; the fund's people begin at their desk. */
@Named
@RequestScoped
public class HomePage {
  @Inject private Visitor visitor;

  public String open() {
    return visitor.isStaff() ? "/office/figures/dashboard?faces-redirect=true" : null;
  }
}

package jp.madoguchi.web.staff;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.staff.InviteStaff;
import jp.madoguchi.staff.StaffForm;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.frame.Visitor;

/** 職員利用者の招待, after a dialog that shows once more to whom the mail goes. */
@Named
@ViewScoped
public class InvitePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private InviteStaff invite;
  @Inject private Problems problems;
  @Inject private Visitor visitor;

  private String name;
  private String displayName;
  private String role;
  private String address;

  /** The form is the operators', who alone can send it. */
  public void load() throws IOException {
    if (!visitor.is("operator")) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
      faces.responseComplete();
    }
  }

  /** Asks whether it is meant, once everything in the form can be taken. */
  public void check() {
    try {
      address = form().checked().address();
      problems.ask("invite:confirm");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public String invite() {
    invite.invite(form());
    return "/admin/staff/member?faces-redirect=true&done=invited&name=" + form().name();
  }

  private StaffForm form() {
    return new StaffForm(name, displayName, role, address);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}

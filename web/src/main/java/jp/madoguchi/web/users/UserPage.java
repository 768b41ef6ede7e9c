package jp.madoguchi.web.users;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.users.AddressForm;
import jp.madoguchi.users.AskForAddress;
import jp.madoguchi.users.ResumeUser;
import jp.madoguchi.users.SuspendUser;
import jp.madoguchi.users.SuspensionReason;
import jp.madoguchi.users.UnlockUser;
import jp.madoguchi.users.UserDetail;
import jp.madoguchi.users.UserList;
import jp.madoguchi.users.UserNotFound;
import jp.madoguchi.web.frame.Problems;

/** One user, and what an operator can do about it, each after a dialog. */
@Named
@ViewScoped
public class UserPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DONE = Set.of("suspended", "resumed", "unlocked", "asked");

  @Inject private UserDetail users;
  @Inject private SuspendUser suspendUser;
  @Inject private ResumeUser resumeUser;
  @Inject private UnlockUser unlockUser;
  @Inject private AskForAddress askForAddress;
  @Inject private Problems problems;

  private String code;
  private String reason;
  private String address;
  private String proof;
  private String done;
  private UserList.Row user;

  public void load() throws IOException {
    try {
      user = users.of(code);
    } catch (UserNotFound absent) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  /** Asks whether it is meant, once a reason stands there. */
  public void checkSuspend() {
    try {
      reason = SuspensionReason.parse(reason).text();
      problems.ask("suspend:confirm");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  /** Asks whether it is meant, once both can be taken. */
  public void checkAddress() {
    try {
      address = form().checked().address();
      problems.ask("address:confirm");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public String ask() {
    try {
      askForAddress.ask(user.institutionCode(), form());
      return here("asked");
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  private AddressForm form() {
    return new AddressForm(address, proof);
  }

  public String suspend() {
    suspendUser.suspend(user.institutionCode(), reason);
    return here("suspended");
  }

  public String resume() {
    resumeUser.resume(user.institutionCode());
    return here("resumed");
  }

  public String unlock() {
    unlockUser.unlock(user.institutionCode());
    return here("unlocked");
  }

  /** The page anew, with what was done above it. */
  private String here(String what) {
    return "/admin/users/user?faces-redirect=true&code=" + user.institutionCode() + "&done=" + what;
  }

  public UserList.Row getUser() {
    return user;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  /** Key of what led here; null if nothing did. */
  public String getDone() {
    return done;
  }

  /** What names nothing in the address says nothing. */
  public void setDone(String done) {
    this.done = done != null && DONE.contains(done) ? done : null;
  }
}

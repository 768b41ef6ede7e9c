package jp.madoguchi.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.users.AddressChangeLink;
import jp.madoguchi.users.ChangeAddress;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** メールアドレスの変更, behind the link in the mail. Opening it uses nothing; its button does. */
@Named
@RequestScoped
public class AddressPage {
  @Inject private AddressChangeLink link;
  @Inject private ChangeAddress change;
  @Inject private Problems problems;
  @Inject private Language language;

  private String token = "";
  private String address;
  private boolean done;
  private Problem useless;

  public void look() {
    if (!done) {
      try {
        address = link.look(token);
      } catch (Refusal refusal) {
        useless = refusal.problems().get(0);
      }
    }
  }

  public String change() {
    try {
      change.change(token);
      return "/public/users/address?faces-redirect=true&done=true";
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  /** The new one; null unless the link can be used. */
  public String getAddress() {
    return address;
  }

  /** Why the link cannot be used; null while it can. */
  public String getSentence() {
    return useless == null ? null : useless.sentence(language.getLocale());
  }

  public String getCode() {
    return useless == null ? null : useless.code().code();
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }

  /** Whether the change led here. */
  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}

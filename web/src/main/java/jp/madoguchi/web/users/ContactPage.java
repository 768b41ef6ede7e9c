package jp.madoguchi.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.users.ChangeContact;
import jp.madoguchi.users.ContactForm;
import jp.madoguchi.users.MyContact;
import jp.madoguchi.web.frame.Problems;
import jp.madoguchi.web.signin.PasswordAgain;
import jp.madoguchi.web.signin.SessionKey;

/** 登録情報変更. What is registered stands in the fields. */
@Named
@RequestScoped
public class ContactPage {
  @Inject private MyContact mine;
  @Inject private ChangeContact change;
  @Inject private PasswordAgain passwordAgain;
  @Inject private SessionKey session;
  @Inject private Problems problems;

  private MyContact.Shown shown;
  private String familyName;
  private String givenName;
  private String phone;
  // Null while the form had no field for it.
  private String password;
  private boolean done;
  private boolean same;

  @PostConstruct
  void load() {
    shown = mine.shown();
    familyName = shown.contact().familyName();
    givenName = shown.contact().givenName();
    phone = shown.contact().phone();
  }

  public String change() {
    try {
      if (password != null && passwordAgain.isDue()) {
        passwordAgain.confirm(password);
      }
      boolean changed =
          change.change(new ContactForm(familyName, givenName, phone), session.text());
      return "/clinic/users/contact?faces-redirect=true&" + (changed ? "done" : "same") + "=true";
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  /** As it was before anything was typed. */
  public MyContact.Shown getShown() {
    return shown;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Whether the change led here. */
  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }

  /** Whether what was sent changed nothing. */
  public boolean isSame() {
    return same;
  }

  public void setSame(boolean same) {
    this.same = same;
  }
}

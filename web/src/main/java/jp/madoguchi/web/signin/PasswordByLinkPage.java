package jp.madoguchi.web.signin;

import jakarta.inject.Inject;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;

/** A password is chosen behind the link of a mail. Opening it uses nothing; its button does. */
public abstract class PasswordByLinkPage {
  @Inject private Problems problems;
  @Inject private Language language;

  private String token = "";
  private String user;
  private String password = "";
  private String passwordAgain = "";
  private Problem useless;

  /**
   * @return whose password it is
   * @throws Refusal if the link cannot be used
   */
  protected abstract String userOf(String token);

  /**
   * @return where it goes on
   * @throws Refusal if the link cannot be used, or the password is none
   */
  protected abstract String choose(String token, String password, String passwordAgain);

  public void look() {
    try {
      user = userOf(token);
    } catch (Refusal refusal) {
      useless = refusal.problems().get(0);
    }
  }

  public String choose() {
    try {
      return choose(token, password, passwordAgain);
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }

  /** Whose password it is; null while the link cannot be used. */
  public String getUser() {
    return user;
  }

  /** Why the link cannot be used; null while it can. */
  public String getSentence() {
    return useless == null ? null : useless.sentence(language.getLocale());
  }

  public String getCode() {
    return useless == null ? null : useless.code().code();
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never shown again. */
  public String getPasswordAgain() {
    return "";
  }

  public void setPasswordAgain(String passwordAgain) {
    this.passwordAgain = passwordAgain;
  }
}

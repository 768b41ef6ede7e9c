package jp.madoguchi.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.BeginSecondFactor;
import jp.madoguchi.signin.ConfirmSecondFactor;
import jp.madoguchi.signin.SwitchOffSecondFactor;
import jp.madoguchi.web.frame.Problems;
import org.primefaces.PrimeFaces;

/**
 * 2段階認証の設定. What the page shows changes only after something succeeded, so that a wrong code leaves
 * the QR code where it is.
 */
@Named
@ViewScoped
public class FactorPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PANEL = "factor";

  @Inject private MySecondFactor mine;
  @Inject private PasswordAgain passwordAgain;
  @Inject private BeginSecondFactor begin;
  @Inject private ConfirmSecondFactor confirm;
  @Inject private SwitchOffSecondFactor switchOff;
  @Inject private SessionKey session;
  @Inject private Problems problems;

  private MySecondFactor.State state;
  private transient BeginSecondFactor.Key key;
  private List<String> recoveryCodes = List.of();
  private String password = "";
  private String code = "";

  @PostConstruct
  void read() {
    state = mine.now();
  }

  public void begin() {
    attempt(
        () -> {
          passwordAgain.confirm(password);
          key = begin.begin(session.text());
        });
  }

  public void confirm() {
    attempt(
        () -> {
          recoveryCodes = confirm.confirm(code, session.text());
          key = null;
        });
  }

  public void switchOff() {
    attempt(() -> switchOff.switchOff(password, code));
  }

  private void attempt(Runnable step) {
    try {
      step.run();
      read();
      PrimeFaces.current().ajax().update(PANEL);
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public MySecondFactor.State getState() {
    return state;
  }

  /** The secret in letters, in groups; null but right after it was made. */
  public String getKeyText() {
    return key == null ? null : key.text().replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String getQrCode() {
    return QrCode.image(key.address());
  }

  /** Empty but right after they were made. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never shown again. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}

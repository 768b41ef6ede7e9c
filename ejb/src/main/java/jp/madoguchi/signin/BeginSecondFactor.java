package jp.madoguchi.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.settings.Sender;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 2段階認証の設定, first half: a secret for the app. Nothing is asked for until a code was right. */
@Stateless
@Audited
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class BeginSecondFactor {
  @Resource private SessionContext session;
  @Inject private StepUp stepUp;
  @Inject private SecondFactors factors;
  @Inject private Settings settings;

  /**
   * What the app needs; a secret, so {@code toString} says nothing.
   *
   * @param text the secret for who cannot use a camera
   * @param address the same as a QR code holds it
   */
  public record Key(String text, String address) {
    @Override
    public String toString() {
      return "Key";
    }
  }

  /**
   * @throws Refusal AUT-010 when the password must be given again, AUT-023 if it is on already
   */
  public Key begin(String sessionKey) {
    String name = session.getCallerPrincipal().getName();
    stepUp.check(name, sessionKey);
    if (factors.isOn(name)) {
      throw new Refusal(Problem.of(null, ErrorCode.AUT_023));
    }
    String text = factors.begin(name);
    String issuer = encoded(Sender.of(settings).name());
    return new Key(
        text,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(name), text, issuer));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

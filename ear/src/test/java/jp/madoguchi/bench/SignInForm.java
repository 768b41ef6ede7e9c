package jp.madoguchi.bench;

import java.util.Map;
import java.util.regex.Pattern;

/** The page to sign in, for clinics and staff alike. */
final class SignInForm {
  static final String PAGE = "/public/signin/signin";

  /** What every form of the portal carries. */
  static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

  private SignInForm() {}

  /** Gives the address that the person is led to. */
  static String send(Visitor visitor, String user, String password) throws Exception {
    String nonce = Visitor.find(NONCE, visitor.page(PAGE));
    return Visitor.next(
        visitor.post(
            PAGE,
            Map.of(
                "signIn",
                "signIn",
                "primefaces.nonce",
                nonce,
                "signIn:user:input",
                user,
                "signIn:password:input",
                password,
                "signIn:submit:button",
                "",
                "jakarta.faces.ViewState",
                "stateless")));
  }
}

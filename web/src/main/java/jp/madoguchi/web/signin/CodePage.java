package jp.madoguchi.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignInRefused;
import jp.madoguchi.signin.SignInWithCode;
import jp.madoguchi.web.frame.Problems;

/** 認証コード: the second page of the sign-in, where the second factor is on. */
@Named
@RequestScoped
public class CodePage {
  @Inject private SignInWithCode signIn;
  @Inject private Entrance entrance;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;

  private String ticket = "";
  private String code = "";

  /** Only the password leads here; whoever opens the address alone begins with it. */
  public String open() {
    return ticket.isEmpty() ? "/public/signin/signin?faces-redirect=true" : null;
  }

  public String signIn() throws IOException, ServletException {
    try {
      entrance.enter(signIn.signIn(ticket, code, request.getRemoteAddr()));
    } catch (SignInRefused refused) {
      problems.show(refused);
      return refused.code() == ErrorCode.AUT_022 ? "/public/signin/signin" : null;
    }
    return null;
  }

  /** The proof that the password was right; empty for who comes here without one. */
  public String getTicket() {
    return ticket;
  }

  public void setTicket(String ticket) {
    this.ticket = ticket;
  }

  /** Never shown again. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }
}

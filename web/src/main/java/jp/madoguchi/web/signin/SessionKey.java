package jp.madoguchi.web.signin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The random name of this session for the business, which never sees the session's cookie. */
@SessionScoped
public class SessionKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text = "";

  /** Empty before the sign-in. */
  public String text() {
    return text;
  }

  void is(String key) {
    text = key;
  }
}

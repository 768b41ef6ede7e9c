package jp.madoguchi.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import jp.madoguchi.shared.Secrets;

/** A random name of this session for the business, which never sees the session's cookie. */
@SessionScoped
public class SessionKey implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Secrets secrets;
  private String text;

  @PostConstruct
  void make() {
    text = secrets.token();
  }

  public String text() {
    return text;
  }
}

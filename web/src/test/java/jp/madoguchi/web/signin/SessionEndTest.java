package jp.madoguchi.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionEndTest {
  /** Behind TLS neither of the two goes over an open line. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theWordOfTheEndIsAsSecureAsTheSession(boolean secure) {
    Cookie cookie = SessionEnd.cookie(60, session(secure));
    assertThat(cookie.getSecure()).isEqualTo(secure);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(cookie.getDomain()).isNull();
  }

  private static SessionCookieConfig session(boolean secure) {
    return (SessionCookieConfig)
        Proxy.newProxyInstance(
            SessionEndTest.class.getClassLoader(),
            new Class<?>[] {SessionCookieConfig.class},
            (proxy, method, arguments) -> method.getName().equals("isSecure") ? secure : null);
  }
}

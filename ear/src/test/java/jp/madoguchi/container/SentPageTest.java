package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Door;
import jp.madoguchi.registration.RegisterUser;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an onlooker could learn of who is registered: nothing. */
@ExtendWith(ArquillianExtension.class)
class SentPageTest {
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

  @Inject private RegisterUser register;

  @Test
  void hasTheSameBytesForAFreeAndATakenAddress() {
    Clinic free = Clinic.unregistered();
    Clinic taken = Clinic.registered();
    assertThat(page(register.register(taken.form())))
        .isEqualTo(page(register.register(free.form())));
  }

  /** All but the handle, the nonces and the minute, which differ between any two pages. */
  private static String page(String handle) {
    Door door = Door.ofThisServer();
    HttpResponse<String> answer = door.get("/public/registration/sent?handle=" + handle);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("t1***@example.jp");
    Matcher nonce = NONCE.matcher(answer.body());
    assertThat(nonce.find()).isTrue();
    return answer
        .body()
        .replace(handle, "HANDLE")
        .replace(nonce.group(1), "NONCE")
        .replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}", "MINUTE");
  }
}

package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Door;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
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
    Door door = new Door("http://127.0.0.1:" + port());
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
        .replaceAll("\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}", "MINUTE");
  }

  private static String port() {
    return Integer.toString(8080 + Integer.getInteger("jboss.socket.binding.port-offset"));
  }

  @Test
  @Tag("long")
  void takesTheSameTimeForAFreeAndATakenAddress() {
    Clinic taken = Clinic.registered();
    List<Long> free = new ArrayList<>();
    List<Long> known = new ArrayList<>();
    try (SettingOf limit = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, 100_000)) {
      Clinic other = Clinic.unregistered();
      for (int i = 0; i < 210; i++) {
        free.add(nanos(new Clinic(other.listed(), "free" + i + "@example.jp")));
        known.add(nanos(taken));
      }
    }
    assertThat(Math.abs(median(free) - median(known))).isLessThan(5_000_000);
  }

  private long nanos(Clinic clinic) {
    var form = clinic.form();
    long start = System.nanoTime();
    register.register(form);
    return System.nanoTime() - start;
  }

  /** Without the first ten, which warm up. */
  private static long median(List<Long> times) {
    return times.subList(10, times.size()).stream().sorted().skip(100).findFirst().orElseThrow();
  }
}

package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.ResendLink;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.terminal.ActivateTerminal;
import jp.madoguchi.terminal.ActivationForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nobody learns at the sign-in, at the registration, or by asking for a new password or a second
 * mail, whether somebody is registered.
 */
@ExtendWith(ArquillianExtension.class)
class KnownAndUnknownTest {
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 20;
  private static final long FIVE_MILLISECONDS = 5_000_000;

  @Inject private SignIn signIn;
  @Inject private RequestPasswordReset reset;
  @Inject private RegisterUser register;
  @Inject private ResendLink resend;

  @Test
  void theSignInHasTheSameBytes() {
    String known = Clinic.registered().address();
    String unknown = nobody(known);
    for (int failures = 0; failures < 7; failures++) {
      assertThat(page("signin", "signIn", known, unknown))
          .as("after %d wrong passwords", failures)
          .isEqualTo(page("signin", "signIn", unknown, unknown));
    }
  }

  @Test
  void theRequestForANewPasswordHasTheSameBytes() {
    String known = Clinic.registered().address();
    String unknown = nobody(known);
    for (int times = 0; times < 4; times++) {
      assertThat(page("forgot", "forgot", known, unknown))
          .isEqualTo(page("forgot", "forgot", unknown, unknown));
    }
    assertThat(mails(known)).containsExactly("M01", "M02", "M12", "M12", "M12");
    assertThat(mails(unknown)).isEmpty();
  }

  /** Of a free institution and of one that is taken. */
  @Test
  void theRegistrationAndTheSecondMailHaveTheSameBytes() {
    Clinic taken = Clinic.registered();
    for (ListedClinic listed : List.of(taken.listed(), ListedClinic.unused())) {
      Clinic stranger = new Clinic(listed, "t1" + nobody(taken.address()));
      PostedRegistration ofKnown = new PostedRegistration(new Clinic(listed, taken.address()));
      PostedRegistration ofUnknown = new PostedRegistration(stranger);
      assertThat(ofKnown.register()).isEqualTo(ofUnknown.register()).contains("t1***@example.jp");
      try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
        assertThat(ofKnown.resend()).isEqualTo(ofUnknown.resend()).contains("again=true");
        assertThat(ofKnown.resend()).isEqualTo(ofUnknown.resend()).contains("REG-071");
        later.andThen(Duration.ofSeconds(61));
      }
      // Only the mail tells, and only its reader, that the institution is taken.
      String mail = listed.equals(taken.listed()) ? "M07" : "M01";
      assertThat(mails(stranger.address())).containsExactly(mail, mail);
    }
    assertThat(mails(taken.address())).containsExactly("M01", "M02", "M07", "M07", "M07", "M07");
  }

  /** A person with the password of somebody else learns it, and nobody without. */
  @Test
  void aNameThatNobodyHasIsLockedToo() {
    String unknown = nobody("x@example.jp");
    for (int i = 0; i < 5; i++) {
      assertThat(Outcome.of(() -> signIn.signIn(unknown, "wrong", Clinic.NETWORK)))
          .isEqualTo("AUT-001");
    }
    assertThat(Outcome.of(() -> signIn.signIn(unknown, "wrong", Clinic.NETWORK)))
        .isEqualTo("AUT-002");
  }

  @Test
  @Tag("long")
  void theSignInTakesTheSameTime() {
    String known = Clinic.registered().address();
    String unknown = nobody(known);
    // Longer than the longest lock: each password is really compared.
    assertEquallyFast(
        Duration.ofMinutes(61),
        i -> Outcome.of(() -> signIn.signIn(known, "wrong", Clinic.NETWORK)),
        i -> Outcome.of(() -> signIn.signIn(unknown, "wrong", Clinic.NETWORK)));
  }

  @Test
  @Tag("long")
  void theRequestForANewPasswordTakesTheSameTime() {
    String known = Clinic.registered().address();
    String unknown = nobody(known);
    // Not more than three a day: each time a mail goes out.
    assertEquallyFast(
        Duration.ofHours(9),
        i -> reset.request(known, Clinic.NETWORK),
        i -> reset.request(unknown, Clinic.NETWORK));
  }

  @Test
  @Tag("long")
  void sendingTheLinkOnceMoreTakesTheSameTime() {
    Clinic taken = Clinic.registered();
    Clinic free = Clinic.unregistered();
    try (SettingOf many = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, 100_000)) {
      String ofTaken = register.register(taken.form());
      String ofFree = register.register(free.form());
      assertEquallyFast(
          Duration.ofSeconds(61),
          i -> resend.resend(ofTaken, Clinic.NETWORK),
          i -> resend.resend(ofFree, Clinic.NETWORK));
    }
  }

  @Test
  @Tag("long")
  void theRegistrationTakesTheSameTime() {
    Clinic taken = Clinic.registered();
    Clinic free = Clinic.unregistered();
    try (SettingOf many = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, 100_000)) {
      assertEquallyFast(
          Duration.ofSeconds(61),
          i -> register.register(taken.form()),
          i -> register.register(new Clinic(free.listed(), "free" + i + "@example.jp").form()));
    }
  }

  @Test
  @Tag("long")
  void theRegistrationOfATerminalTakesTheSameTime() {
    ActivateTerminal activate = Bean.of(ActivateTerminal.class);
    // Four tries with each account, for the fifth locks it.
    int accounts = (WARM_UP + ROUNDS) / 4 + 1;
    List<Clinic> clinics = new ArrayList<>();
    for (int i = 0; i < accounts; i += 20) {
      clinics.add(Issued.accounts(20).clinic());
    }
    assertEquallyFast(
        Duration.ZERO,
        i -> {
          String code = clinics.get(i / 4 / 20).listed().code();
          Outcome.of(() -> activate.activate(wrong(code, i / 4 % 20 + 1), Clinic.NETWORK));
        },
        i -> Outcome.of(() -> activate.activate(wrong("9999999999", i / 4 + 1), Clinic.NETWORK)));
  }

  private static ActivationForm wrong(String institution, int account) {
    return new ActivationForm(
        institution, AccountId.of(account).text(), Terminal.WRONG, "000000000000");
  }

  /** One after the other in turn, so that what else the machine does hits both. */
  private static void assertEquallyFast(Duration between, IntConsumer known, IntConsumer unknown) {
    List<Long> ofKnown = new ArrayList<>();
    List<Long> ofUnknown = new ArrayList<>();
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        time.andThen(between);
        ofKnown.add(nanos(known, i));
        ofUnknown.add(nanos(unknown, i));
      }
    }
    assertThat(Math.abs(median(ofKnown) - median(ofUnknown)))
        .as("nanoseconds between the medians %d and %d", median(ofKnown), median(ofUnknown))
        .isLessThan(FIVE_MILLISECONDS);
  }

  private static long nanos(IntConsumer call, int i) {
    long start = System.nanoTime();
    call.accept(i);
    return System.nanoTime() - start;
  }

  private static long median(List<Long> times) {
    return times.stream().skip(WARM_UP).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  /** The answer and the page it leads to, but for what was typed and what differs on every page. */
  private static String page(String page, String id, String user, String sameLength) {
    Browserless person = new Browserless(Door.ofThisServer());
    String path = "/public/signin/" + page;
    Map<String, String> form = Browserless.form(person.get(path).body(), id);
    form.put(id + ":user:input", user);
    form.computeIfPresent(id + ":password:input", (name, value) -> "wrong");
    HttpResponse<String> answer = person.post(path, form);
    String body = answer.body().replace(user, sameLength);
    Matcher nonce = NONCE.matcher(body);
    String comparable = nonce.find() ? body.replace(nonce.group(1), "NONCE") : body;
    return answer.statusCode()
        + answer.headers().firstValue("Location").orElse("")
        + answer.headers().allValues("Set-Cookie")
        + comparable;
  }

  private static String nobody(String like) {
    return "no" + UUID.randomUUID().toString().substring(0, 8) + "." + like;
  }

  private static List<String> mails(String address) {
    return Trail.read("select template from mail_outbox where recipient = ? order by id", address);
  }
}

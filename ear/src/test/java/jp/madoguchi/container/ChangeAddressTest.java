package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.draft.MyDraft;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.CodeNeeded;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SignInWithCode;
import jp.madoguchi.users.AddressChangeLink;
import jp.madoguchi.users.ChangeAddress;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangeAddressTest {
  private final String other = "other-" + UUID.randomUUID() + "@example.jp";

  @Test
  void thePersonSignsInWithTheNewAddressAndEverySessionEnds() {
    Clinic clinic = Clinic.registered();
    SignedIn session = signIn(clinic.address());
    As.role("clinic", clinic.address(), () -> Bean.of(SaveDraft.class).save("form", Map.of()));
    Operator.askForAddress(clinic, other);
    String token = token();
    assertThat(Bean.of(AddressChangeLink.class).look(token)).isEqualTo(other);
    change(token);
    assertThat(Bean.of(SessionWatch.class).seen(session.sessionKey(), session.name())).isEmpty();
    Refused.with(ErrorCode.AUT_001, () -> signIn(clinic.address()));
    assertThat(signIn(other).role()).isEqualTo("clinic");
    assertThat(Operator.look(clinic).address()).isEqualTo(other);
    assertThat(As.role("clinic", other, () -> Bean.of(MyDraft.class).of("form"))).isPresent();
    for (String address : List.of(clinic.address(), other)) {
      assertThat(Sink.newest(address, "変更しました").text()).contains("ユーザー名");
    }
    assertThat(Trail.of(other)).startsWith("ChangeAddress OK");
    Refused.with(ErrorCode.USR_006, () -> change(token));
  }

  /** Or whoever talks an operator round would be rid of it. */
  @Test
  void theSecondFactorStays() {
    Clinic clinic = Clinic.registered();
    List<String> codes =
        As.role("clinic", clinic.address(), () -> new Authenticator().recoveryCodes());
    Operator.askForAddress(clinic, other);
    change(token());
    Assertions.assertThatThrownBy(() -> signIn(other))
        .isInstanceOfSatisfying(
            CodeNeeded.class,
            needed ->
                assertThat(
                        Bean.of(SignInWithCode.class)
                            .signIn(needed.ticket(), codes.get(0), Clinic.NETWORK)
                            .name())
                    .isEqualTo(other));
  }

  @Test
  void theLinkIsGoodForADayAndUntilTheNextOne() {
    Clinic clinic = Clinic.registered();
    Operator.askForAddress(clinic, other);
    String first = token();
    Operator.askForAddress(clinic, "newer-" + other);
    Refused.with(ErrorCode.USR_006, () -> change(first));
    Refused.with(ErrorCode.USR_006, () -> Bean.of(AddressChangeLink.class).look(""));
    String second = tokenOf("newer-" + other);
    try (LaterTime later = new LaterTime(Duration.ofHours(24))) {
      Refused.with(ErrorCode.USR_006, () -> change(second));
    }
    assertThat(Operator.look(clinic).address()).isEqualTo(clinic.address());
  }

  @Test
  void whoeverHasTheAddressMeanwhileKeepsIt() {
    Clinic clinic = Clinic.registered();
    Clinic quicker = Clinic.registered();
    Operator.askForAddress(clinic, other);
    String token = token();
    Operator.askForAddress(quicker, other);
    Eventually.holds("the second link has arrived", () -> !token().equals(token));
    change(token());
    Refused.with(ErrorCode.USR_005, () -> change(token));
    assertThat(Operator.look(clinic).address()).isEqualTo(clinic.address());
  }

  private static SignedIn signIn(String address) {
    return Bean.of(SignIn.class).signIn(address, Clinic.PASSWORD, Clinic.NETWORK);
  }

  private static void change(String token) {
    Bean.of(ChangeAddress.class).change(token);
  }

  private String token() {
    return tokenOf(other);
  }

  private static String tokenOf(String address) {
    String link = Sink.newest(address, "変更の確認").link();
    return link.substring(link.indexOf("token=") + "token=".length());
  }
}

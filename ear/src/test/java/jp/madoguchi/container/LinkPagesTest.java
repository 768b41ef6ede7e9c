package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page behind the link of M01 when the link cannot be used: what it says and where it leads.
 */
@ExtendWith(ArquillianExtension.class)
class LinkPagesTest {
  private static final String PAGE = "/public/registration/confirm";
  private static final String REGISTER = "/public/registration/register";
  private static final String SIGN_IN = "/public/signin/signin";

  @Test
  void anExpiredLinkLeadsToTheRegistration() {
    String token = registered(Clinic.unregistered());
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      says(token, "ja", "URLの有効期限が切れています", "TOK-001", REGISTER, "ユーザー登録");
      says(token, "en", "This URL has expired", "TOK-001", REGISTER, "User registration");
    }
  }

  @Test
  void aUsedLinkLeadsToTheSignIn() {
    String token = Clinic.registered().token();
    says(token, "ja", "この登録は完了しています", "TOK-002", SIGN_IN, "ログイン");
    says(token, "en", "This registration is already complete", "TOK-002", SIGN_IN, "Sign in");
  }

  @Test
  void anAlteredLinkSaysHowItMayHaveBroken() {
    String token = registered(Clinic.unregistered());
    String part = token.substring(0, 30);
    says(part, "ja", "このURLは正しくありません", "TOK-003", REGISTER, "ユーザー登録");
    says(part, "en", "This URL is not correct", "TOK-003", REGISTER, "User registration");
  }

  @Test
  void aSupersededLinkSpeaksOfTheNewestMail() {
    Clinic clinic = Clinic.unregistered();
    String first = registered(clinic);
    Bean.of(RegisterUser.class).register(clinic.form());
    Eventually.gives(
        "a second mail has come",
        () -> Optional.of(clinic.token()).filter(token -> !token.equals(first)));
    says(first, "ja", "このURLは使えなくなっています", "TOK-005", REGISTER, "ユーザー登録");
    says(first, "en", "This URL is no longer valid", "TOK-005", REGISTER, "User registration");
  }

  /** It looks usable until its button is pressed: a stranger does not learn who was quicker. */
  @Test
  void ofATakenInstitutionItSaysSoOnceItsButtonIsPressed() {
    Clinic clinic = Clinic.unregistered();
    Clinic other = new Clinic(clinic.listed(), "other." + clinic.address());
    String first = registered(clinic);
    String token = registered(other);
    Bean.of(ConfirmRegistration.class).confirm(first, Clinic.PASSWORD);
    for (Map.Entry<String, String> words :
        Map.of(
                "ja",
                "この施設は、ほかの方が先に登録を完了しています",
                "en",
                "Somebody else has registered this institution")
            .entrySet()) {
      Browserless person = new Browserless(Door.ofThisServer());
      String page = person.get(PAGE + "?token=" + token + "&lang=" + words.getKey()).body();
      HttpResponse<String> answer = person.post(PAGE, Browserless.form(page, "confirm"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("lang=\"" + words.getKey() + "\"", words.getValue(), "TOK-004")
          .doesNotContain("<form id=\"confirm\"", "class=\"m-button m-button-primary\"");
    }
  }

  private static String registered(Clinic clinic) {
    Bean.of(RegisterUser.class).register(clinic.form());
    return clinic.token();
  }

  private static void says(
      String token, String language, String heading, String code, String way, String button) {
    HttpResponse<String> answer =
        Door.ofThisServer().get(PAGE + "?token=" + token + "&lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("xhtml\" lang=\"" + language + "\"", heading, ">" + code + "<")
        .contains("href=\"" + way + "\">" + button + "</a>")
        .doesNotContain("<form id=\"confirm\"", "???");
  }
}

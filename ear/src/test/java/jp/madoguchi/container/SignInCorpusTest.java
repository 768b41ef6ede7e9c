package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input at the sign-in, and where a new password is asked for. */
@ExtendWith(ArquillianExtension.class)
class SignInCorpusTest {
  @Test
  void theSignInTakesNothingAmiss() {
    Browserless person = new Browserless(Door.ofThisServer());
    for (String text : BadTexts.ALL) {
      Map<String, String> form =
          Browserless.form(person.get("/public/signin/signin").body(), "signIn");
      form.put("signIn:user:input", text);
      form.put("signIn:password:input", text);
      form.put("signIn:next", text);
      HttpResponse<String> answer = person.post("/public/signin/signin", form);
      BadTexts.assertHarmless(BadTexts.abridged(text), answer);
      assertThat(answer.body().contains("AUT-001")).as(BadTexts.abridged(text)).isTrue();
    }
  }

  @Test
  void whoForgotThePasswordIsAnsweredTheSameWhateverWasTyped() {
    Browserless person = new Browserless(Door.ofThisServer());
    for (String text : BadTexts.ALL) {
      Map<String, String> form =
          Browserless.form(person.get("/public/signin/forgot").body(), "forgot");
      form.put("forgot:user:input", text);
      HttpResponse<String> answer = person.post("/public/signin/forgot", form);
      assertThat(answer.statusCode()).as(BadTexts.abridged(text)).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/signin/sent");
    }
  }
}

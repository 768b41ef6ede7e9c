package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A form counts only when it is posted. A link or a picture of another site, which nothing tells
 * from one of ours, sends none of them.
 */
@ExtendWith(ArquillianExtension.class)
class FormsByLinkTest {
  private static final String SIGN_IN = "/public/signin/signin";
  private static final String MY_PAGE = "/clinic/home/mypage";
  private static final String NEW = "Tall-Violin-Harbour-27";

  @Inject private RegisterUser register;
  @Inject private ConfirmRegistration confirm;

  @Test
  void nobodyIsSignedIn() {
    Clinic clinic = Clinic.registered();
    Browserless victim = new Browserless(Door.ofThisServer());
    HttpResponse<String> answer = isRefused(victim, SIGN_IN, filledIn(victim, clinic));
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(Trail.of(clinic.address())).doesNotContain("SignIn OK");
  }

  @Test
  void noMarkOfAFormPassesInALink() {
    assertThat(
            List.of(
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=",
                "jakarta.faces.partial.ajax=true",
                "jakarta.faces.source=signIn:submit"))
        .allSatisfy(
            mark -> {
              Door door = Door.ofThisServer();
              for (String method : new String[] {"GET", "HEAD"}) {
                HttpResponse<String> answer =
                    door.send(
                        door.request(SIGN_IN + "?signIn=signIn&" + mark)
                            .method(method, BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method).isEqualTo(400);
              }
            });
  }

  @Test
  void nobodyIsSignedOut() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    isRefused(person, MY_PAGE, Browserless.form(person.get(MY_PAGE).body(), "leave"));
    isRefused(person, "/", Browserless.form(person.get("/").body(), "leave"));
    assertThat(person.get(MY_PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void noCodeIsTaken() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    Browserless victim = new Browserless(Door.ofThisServer());
    String page = victim.post(SIGN_IN, filledIn(victim, clinic)).body();
    Map<String, String> form = Browserless.form(page, "code");
    form.put("code:code:input", app.recoveryCodes().get(0));
    isRefused(victim, "/public/signin/code", form);
    assertThat(Trail.of(clinic.address())).doesNotContain("SignInWithCode OK");
  }

  @Test
  void noRegistrationIsBegunOrMailedAgain() {
    Browserless victim = new Browserless(Door.ofThisServer());
    String page = "/public/registration/register";
    isRefused(victim, page, Browserless.form(victim.get(page).body(), "register"));
    String sent =
        "/public/registration/sent?handle=" + register.register(Clinic.unregistered().form());
    isRefused(
        victim, "/public/registration/sent", Browserless.form(victim.get(sent).body(), "resend"));
  }

  @Test
  void noRegistrationIsCompleted() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String token = clinic.token();
    Browserless victim = new Browserless(Door.ofThisServer());
    String page = victim.get("/public/registration/confirm?token=" + token).body();
    isRefused(victim, "/public/registration/confirm", Browserless.form(page, "confirm"));
    confirm.confirm(token, "");
  }

  @Test
  void noPasswordIsForgottenOrSet() {
    Clinic clinic = Clinic.registered();
    Browserless victim = new Browserless(Door.ofThisServer());
    Map<String, String> form =
        Browserless.form(victim.get("/public/signin/forgot").body(), "forgot");
    form.replaceAll((name, value) -> name.endsWith(":input") ? clinic.address() : value);
    isRefused(victim, "/public/signin/forgot", form);
    Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    Map<String, String> reset =
        Browserless.form(victim.get("/public/signin/reset?token=" + token).body(), "reset");
    reset.replaceAll((name, value) -> name.endsWith(":input") ? NEW : value);
    isRefused(victim, "/public/signin/reset", reset);
    Bean.of(ResetPassword.class).reset(token, NEW, NEW);
  }

  private static Map<String, String> filledIn(Browserless person, Clinic clinic) {
    Map<String, String> form = Browserless.form(person.get(SIGN_IN).body(), "signIn");
    form.put("signIn:user:input", clinic.address());
    form.put("signIn:password:input", Clinic.PASSWORD);
    return form;
  }

  private static HttpResponse<String> isRefused(
      Browserless person, String path, Map<String, String> form) {
    assertThat(form).containsKey("jakarta.faces.ViewState");
    Map<String, String> before = Rows.now();
    HttpResponse<String> answer = person.get(path, form);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("<html", "lang=\"ja\"");
    assertThat(Rows.now()).isEqualTo(before);
    return answer;
  }
}

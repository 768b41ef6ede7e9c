package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.container.RegistrationCorpus.Row;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input at the door that stands open to everybody: the registration. */
@ExtendWith(ArquillianExtension.class)
class RegistrationCorpusTest {
  private static final String REGISTER = "/public/registration/register";

  /** One that the reports of the tests name, because it is refused as too easy. */
  private static final String WORD = "Sai01234";

  private static final List<String> NO_TEXT =
      List.of("%ED%A0%80", "%FF%FE", "%C0%80", "%F0%9F%98", "%");

  @Test
  void theRegistrationRefusesOrTakesEachTextAndLosesNothing() {
    Clinic clinic = Clinic.unregistered();
    Browserless person = new Browserless(Door.ofThisServer());
    List<String> wrong = new ArrayList<>();
    RegistrationCorpus.rows().forEach(row -> take(row, person, clinic, wrong));
    assertThat(wrong).isEmpty();
  }

  private static void take(Row row, Browserless person, Clinic clinic, List<String> wrong) {
    Map<String, String> form = right(person, clinic);
    type(form, row);
    HttpResponse<String> answer = person.post(REGISTER, form);
    String what = row.field() + " «" + BadTexts.abridged(row.typed()) + "»";
    BadTexts.assertHarmless(what, answer);
    assertThat(answer.statusCode()).as(what).isEqualTo(200);
    String error = error(answer.body(), row.field());
    boolean right =
        row.expected().matches("REG-\\d{3}")
            ? error.contains("(" + row.expected() + ")")
            : !error.contains("REG-") && answer.body().contains(html(row.expected()));
    if (!right) {
      wrong.add(what + " is not " + BadTexts.abridged(row.expected()) + " but " + error);
    }
    addWhatIsLost(what, form, answer.body(), wrong);
  }

  /** But for the passwords, which no page shows again, and for what no page can hold. */
  private static void addWhatIsLost(
      String what, Map<String, String> sent, String body, List<String> wrong) {
    Map<String, String> kept = Browserless.form(body, "register");
    for (String field : new String[] {"familyName", "givenName", "digits", "phone", "address"}) {
      String name = "register:" + field + ":input";
      boolean writable = sent.get(name).codePoints().noneMatch(Character::isISOControl);
      if (writable && !sent.get(name).equals(kept.get(name))) {
        wrong.add(
            what + " loses " + field + ": " + BadTexts.abridged(String.valueOf(kept.get(name))));
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedAsSuch() {
    for (String raw : NO_TEXT) {
      Browserless person = new Browserless(Door.ofThisServer());
      Map<String, String> form = right(person, Clinic.unregistered());
      form.put("register:familyName:input", "BYTES");
      StringBuilder body = new StringBuilder();
      form.forEach(
          (name, value) ->
              body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
      HttpResponse<String> answer =
          person.postBody(REGISTER, body.toString().replace("BYTES", raw + "x"));
      BadTexts.assertHarmless(raw, answer);
      if (answer.statusCode() == 200) {
        assertThat(error(answer.body(), "familyName")).as(raw).contains("REG-00");
      }
    }
  }

  @Test
  void ofAParameterThatComesTwiceOneCounts() {
    Browserless person = new Browserless(Door.ofThisServer());
    Map<String, String> form = right(person, Clinic.unregistered());
    StringBuilder body = new StringBuilder();
    form.forEach(
        (name, value) -> body.append((encoded(name) + "=" + encoded(value) + "&").repeat(2)));
    body.append("register%3AfamilyName%3Ainput=%E4%BA%8C%E4%BA%BA%E7%9B%AE");
    HttpResponse<String> answer = person.postBody(REGISTER, body.toString());
    BadTexts.assertHarmless("twice", answer);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().contains("二人目")).isFalse();
  }

  @Test
  void whatTheFormDoesNotOfferIsRefusedInPlainWords() {
    for (String field : new String[] {"kind", "symbol"}) {
      Browserless person = new Browserless(Door.ofThisServer());
      Map<String, String> form = right(person, Clinic.unregistered());
      form.put("register:" + field + ":input", "HOSPITAL");
      HttpResponse<String> answer = person.post(REGISTER, form);
      assertThat(answer.statusCode()).as(field).isEqualTo(200);
      assertThat(error(answer.body(), field)).as(field).contains("選択肢の中から選んでください。");
    }
  }

  @Test
  void aHospitalIsToldOfItsOwnPortal() {
    Browserless person = new Browserless(Door.ofThisServer());
    Map<String, String> form = right(person, Clinic.unregistered());
    form.put("register:kind:input", "CHECKUP_PROVIDER");
    form.put("register:prefecture:input", "01");
    form.put("register:code:input", "0111887");
    assertThat(error(person.post(REGISTER, form).body(), "code"))
        .contains("医療機関等向け総合ポータルサイトをご利用ください。", "(REG-018)");
  }

  /** 登録 pressed with everything right. */
  private static Map<String, String> right(Browserless person, Clinic clinic) {
    Map<String, String> form = Browserless.form(person.get(REGISTER).body(), "register");
    form.remove("register:confirm:ok:button");
    form.put("register:familyName:input", "試験");
    form.put("register:givenName:input", "一郎");
    form.put("register:kind:input", "JUDO_CLINIC");
    form.put("register:symbol:input", "KYO");
    form.put("register:digits:input", clinic.listed().digits());
    form.put("register:phone:input", "0300000000");
    form.put("register:address:input", clinic.address());
    form.put("register:password:input", Clinic.PASSWORD);
    form.put("register:passwordAgain:input", Clinic.PASSWORD);
    form.put("register:consent:input", "on");
    return form;
  }

  private static void type(Map<String, String> form, Row row) {
    String name = "register:" + row.field() + ":input";
    if (row.typed().isEmpty() && !form.get(name).matches(".+@.+|試験|一郎|\\d+|.*Horse.*")) {
      form.remove(name);
    } else {
      form.put(name, row.typed());
    }
    if (row.field().startsWith("password") && !row.typed().equals(WORD)) {
      UsedSecrets.note(row.typed());
    }
    if (row.field().equals("password")) {
      form.put("register:passwordAgain:input", row.typed());
    }
  }

  /** What the page says at this field, with the code. */
  private static String error(String body, String field) {
    int start = body.indexOf("id=\"register:" + field + ":error\"");
    return start < 0 ? "" : body.substring(start, body.indexOf("</div>", start));
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

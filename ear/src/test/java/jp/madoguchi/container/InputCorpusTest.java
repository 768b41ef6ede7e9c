package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input at the doors that stand open to everybody, and at those for who is signed in. */
@ExtendWith(ArquillianExtension.class)
class InputCorpusTest {
  private static final String REGISTER = "/public/registration/register";

  private static final List<String> NO_TEXT =
      List.of("%ED%A0%80", "%FF%FE", "%C0%80", "%F0%9F%98", "%");

  private static final List<String> OPEN =
      List.of(
          "/public/registration/confirm?token=",
          "/public/registration/sent?handle=",
          "/public/registration/register?lang=",
          "/public/signin/reset?token=",
          "/public/signin/signin?next=",
          "/public/signin/code?ticket=",
          "/public/error/failure?incident=",
          "/public/",
          "/clinic/account/detail?id=",
          "/office/review/case?receipt=");

  private static final List<String> OF_A_CLINIC =
      List.of(
          "/clinic/account/detail?id=",
          "/clinic/account/sheet?id=",
          "/clinic/account/list?from=",
          "/clinic/account/list?after=",
          "/clinic/enrollment/status?receipt=");

  private static final List<String> OF_A_REVIEWER =
      List.of(
          "/office/review/case?receipt=",
          "/office/review/return?receipt=",
          "/office/review/reject?receipt=",
          "/office/review/queue?after=",
          "/office/review/queue?show=",
          "/office/review/evidence?number=1&page=1&receipt=",
          "/office/review/evidence?receipt=U20261122-000001&page=1&number=",
          "/office/review/evidence?receipt=U20261122-000001&number=1&page=",
          "/office/review/evidence?receipt=U20261122-000001&number=1&page=1&turn=");

  /**
   * One field of the registration typed differently: what comes of it is a code at that field, or
   * the text as it is taken.
   */
  record Row(String field, String typed, String expected) {}

  private static Stream<Row> rows() {
    return Stream.of(
        new Row("familyName", "", "REG-001"),
        new Row("familyName", "\u3000 ", "REG-001"),
        new Row("familyName", "𠮷田", "𠮷田"),
        new Row("familyName", "髙﨑", "髙﨑"),
        new Row("familyName", " 渡邉 ", "渡邉"),
        new Row("familyName", "葛\uDB40\uDD00城", "葛\uDB40\uDD00城"),
        new Row("familyName", "𠮷".repeat(50), "𠮷".repeat(50)),
        new Row("familyName", "𠮷".repeat(51), "REG-003"),
        new Row("familyName", "𠮷".repeat(100), "REG-003"),
        new Row("familyName", "x".repeat(10_000), "REG-003"),
        new Row("familyName", "山\u0000田", "REG-004"),
        new Row("familyName", "山\r\nBcc: a@example.jp", "REG-004"),
        new Row("familyName", "\u202E山田", "REG-004"),
        new Row("familyName", "山\u2066田", "REG-004"),
        new Row("familyName", "😀", "REG-004"),
        new Row("familyName", "山❤\uFE0F", "REG-004"),
        new Row("familyName", "<script>alert(1)</script>", "REG-004"),
        new Row("familyName", "=cmd|'/C calc'!A0", "REG-004"),
        new Row("familyName", "${12345*54321}", "REG-004"),
        new Row("familyName", "#{12345*54321}", "#{12345*54321}"),
        new Row("familyName", "http://evil.example", "REG-004"),
        new Row("givenName", "", "REG-002"),
        new Row("givenName", "\uE000", "REG-004"),
        new Row("givenName", "O'Brien", "O'Brien"),
        new Row("kind", "", "REG-005"),
        new Row("symbol", "", "REG-010"),
        new Row("digits", "", "REG-011"),
        new Row("digits", "12345678", "REG-011"),
        new Row("digits", "1234567890", "REG-011"),
        new Row("digits", "12345678a", "REG-011"),
        new Row("digits", "①②③④⑤⑥⑦⑧⑨", "REG-011"),
        new Row("digits", "x".repeat(10_000), "REG-011"),
        new Row("digits", "139799900", "REG-014"),
        new Row("phone", "", "REG-020"),
        new Row("phone", "３０１２３４５６７８", "REG-020"),
        new Row("phone", "012345678", "REG-020"),
        new Row("phone", "0123456789012", "REG-020"),
        new Row("phone", "03-0000-0000", "0300000000"),
        new Row("phone", "０３００００００００", "0300000000"),
        new Row("phone", "0300000000;ext=1", "REG-020"),
        new Row("address", "Taro@example.jp", "REG-030"),
        new Row("address", "a+b@example.jp", "REG-030"),
        new Row("address", "a\r\nBcc:b@example.jp", "REG-030"),
        new Row("address", "😀@example.jp", "REG-030"),
        new Row("address", "\"a b\"@example.jp", "REG-030"),
        new Row("address", "a@example.jp,b@example.jp", "REG-030"),
        new Row("address", "a@@example.jp", "REG-031"),
        new Row("address", "a..b@example.jp", "REG-031"),
        new Row("address", "a@localhost", "REG-031"),
        new Row("address", "", "REG-031"),
        new Row("address", "x".repeat(250) + "@example.jp", "REG-032"),
        new Row("address", "x".repeat(10_000), "REG-032"),
        new Row("address", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp"),
        new Row("password", "", "REG-040"),
        new Row("password", "Short-7", "REG-040"),
        new Row("password", "A1" + "x".repeat(99), "REG-040"),
        new Row("password", "A1" + "x".repeat(10_000), "REG-040"),
        new Row("password", "correct-horse-9", "REG-040"),
        new Row("password", "Sai01234", "REG-043"),
        new Row("passwordAgain", "another", "REG-041"),
        new Row("consent", "", "REG-050"));
  }

  @Test
  void theRegistrationRefusesOrTakesEachTextAndLosesNothing() {
    Clinic clinic = Clinic.unregistered();
    Browserless person = new Browserless(Door.ofThisServer());
    List<String> wrong = new ArrayList<>();
    rows().forEach(row -> take(row, person, clinic, wrong));
    assertThat(wrong).isEmpty();
  }

  private static void take(Row row, Browserless person, Clinic clinic, List<String> wrong) {
    Map<String, String> form = right(person, clinic);
    type(form, row);
    HttpResponse<String> answer = person.post(REGISTER, form);
    String what = row.field() + " «" + abridged(row.typed()) + "»";
    BadTexts.assertHarmless(what, answer);
    assertThat(answer.statusCode()).as(what).isEqualTo(200);
    String error = error(answer.body(), row.field());
    boolean right =
        row.expected().matches("REG-\\d{3}")
            ? error.contains("(" + row.expected() + ")")
            : !error.contains("REG-") && answer.body().contains(html(row.expected()));
    if (!right) {
      wrong.add(what + " is not " + abridged(row.expected()) + " but " + error);
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
        wrong.add(what + " loses " + field + ": " + abridged(String.valueOf(kept.get(name))));
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
  void theSignInTakesNothingAmiss() {
    Browserless person = new Browserless(Door.ofThisServer());
    for (String text : BadTexts.ALL) {
      Map<String, String> form =
          Browserless.form(person.get("/public/signin/signin").body(), "signIn");
      form.put("signIn:user:input", text);
      form.put("signIn:password:input", text);
      form.put("signIn:next", text);
      HttpResponse<String> answer = person.post("/public/signin/signin", form);
      BadTexts.assertHarmless(abridged(text), answer);
      assertThat(answer.body().contains("AUT-001")).as(abridged(text)).isTrue();
    }
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
  void whoForgotThePasswordIsAnsweredTheSameWhateverWasTyped() {
    Browserless person = new Browserless(Door.ofThisServer());
    for (String text : BadTexts.ALL) {
      Map<String, String> form =
          Browserless.form(person.get("/public/signin/forgot").body(), "forgot");
      form.put("forgot:user:input", text);
      HttpResponse<String> answer = person.post("/public/signin/forgot", form);
      assertThat(answer.statusCode()).as(abridged(text)).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/signin/sent");
    }
  }

  @Test
  void noAddressMakesThePortalStumble() {
    for (String start : OPEN) {
      Browserless stranger = new Browserless(Door.ofThisServer());
      for (String text : BadTexts.FEW) {
        HttpResponse<String> answer = stranger.get(start + encoded(text));
        BadTexts.assertHarmless(start + abridged(text), answer);
      }
    }
  }

  @Test
  void noAddressOfAClinicDoes() {
    for (String start : OF_A_CLINIC) {
      Clinic clinic = Clinic.registered();
      Browserless person =
          Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
      for (String text : BadTexts.FEW) {
        BadTexts.assertHarmless(start + abridged(text), person.get(start + encoded(text)));
      }
    }
  }

  @Test
  void noAddressOfAReviewerDoes() {
    for (String start : OF_A_REVIEWER) {
      String name = "corpus" + System.nanoTime();
      As.role(
          "operator",
          "operator",
          () ->
              Bean.of(AddStaff.class)
                  .add(name, "試験", StaffRole.REVIEWER, name + "@example.jp", Clinic.PASSWORD));
      try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
        Browserless person = Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
        assertThat(person.get("/office/review/queue").statusCode()).isEqualTo(200);
        for (String text : BadTexts.FEW) {
          BadTexts.assertHarmless(start + abridged(text), person.get(start + encoded(text)));
        }
      }
    }
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

  private static String abridged(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}

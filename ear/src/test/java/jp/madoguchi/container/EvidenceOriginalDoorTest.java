package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The original of a document, as a reviewer asks for it on the page of a case. */
@ExtendWith(ArquillianExtension.class)
class EvidenceOriginalDoorTest {
  @Test
  void isSentOrItIsSaidThatThereIsNone() {
    Clinic clinic = Clinic.registered();
    byte[] pdf = Pdfs.ofPages(1);
    Documents.attach(clinic, "承諾", pdf);
    ReceiptNumber receipt = Documents.send(clinic);
    Browserless reviewer = reviewer();
    for (String document : new String[] {"", "0", "2", "9999", "x", "99999999999"}) {
      HttpResponse<String> answer = ask(reviewer, receipt, document);
      BadTexts.assertHarmless(document, answer);
      assertThat(answer.body()).as(document).containsPattern("EVI-004|選択肢の中から選んでください");
    }
    assertThat(ask(reviewer, receipt, "").body()).contains("(EVI-004)");
    HttpResponse<String> original = ask(reviewer, receipt, "1");
    Map<String, String> protection =
        Map.of(
            "Content-Type", "application/pdf",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store");
    protection.forEach(
        (name, value) ->
            assertThat(original.headers().allValues(name)).as(name).containsExactly(value));
    assertThat(original.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename"));
  }

  private static HttpResponse<String> ask(
      Browserless reviewer, ReceiptNumber receipt, String document) {
    String path = "/office/review/case?receipt=" + receipt;
    Map<String, String> form = Browserless.form(reviewer.get(path).body(), "original");
    form.put("original:document:input", document);
    form.put("original:reason:input", Documents.REASON);
    return reviewer.post(path, form);
  }

  private static Browserless reviewer() {
    String name = "original" + System.nanoTime();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "試験", StaffRole.REVIEWER, name + "@example.jp", Clinic.PASSWORD));
    try (SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      return Browserless.signedIn(Door.ofThisServer(), name, Clinic.PASSWORD);
    }
  }
}

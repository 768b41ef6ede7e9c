package jp.madoguchi.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.session.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  private static final SignedIn CLINIC = new SignedIn("a@example.jp", "clinic", "key");
  private static final SignedIn REVIEWER = new SignedIn("hanako", "reviewer", "key");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clinic/",
        "/clinic/account/list",
        "/clinic/enrollment/apply.xhtml",
        "/office/review/case?receipt=U20261122-000001",
        "/admin/audit/trail?actor=a%40example.jp&page=2"
      })
  void aPageForWhoIsSignedIn(String path) {
    assertThat(Destination.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/public/signin/signin",
        "//evil.example/clinic/",
        "https://evil.example/clinic/",
        "/clinicx",
        "/clinic/../public/",
        "/clinic/@evil.example",
        "/clinic/\\evil.example",
        "/clinic/a\r\nSet-Cookie:x",
        "/clinic/a?next=http://evil.example"
      })
  void nothingElse(String path) {
    assertThat(Destination.isPage(path)).isFalse();
  }

  @Test
  void eachAreaIsForItsPeople() {
    Destination office = new Destination();
    office.setPath("/office/review/case?receipt=U20261122-000001");
    assertThat(office.of(CLINIC)).isEqualTo("/clinic/home/mypage");
    assertThat(office.of(REVIEWER)).isEqualTo("/office/review/case?receipt=U20261122-000001");
    Destination clinic = new Destination();
    clinic.setPath("/clinic/account/list");
    assertThat(clinic.of(CLINIC)).isEqualTo("/clinic/account/list");
    assertThat(clinic.of(REVIEWER)).isEqualTo("/office/figures/dashboard");
    assertThat(new Destination().of(CLINIC)).isEqualTo("/clinic/home/mypage");
  }
}

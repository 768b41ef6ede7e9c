package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginCheckTest {
  private static final String OWN = "https://portal.example.jp";

  @Test
  void theOriginDecidesWhenThereIsOne() {
    assertThat(OriginCheck.ownPage(OWN, OWN, null, null)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, "HTTPS://Portal.example.jp", null, null)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, "https://evil.example", "same-origin", OWN + "/"))
        .isFalse();
    assertThat(OriginCheck.ownPage(OWN, "http://portal.example.jp", null, null)).isFalse();
    assertThat(OriginCheck.ownPage(OWN, "https://portal.example.jp:8443", null, null)).isFalse();
    assertThat(OriginCheck.ownPage(OWN, "null", null, OWN + "/")).isFalse();
  }

  @Test
  void withoutOriginTheBrowserSaysWhereTheRequestCameFrom() {
    assertThat(OriginCheck.ownPage(OWN, null, "same-origin", null)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, null, "none", null)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, "null", "same-origin", null)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, "null", "cross-site", null)).isFalse();
    assertThat(OriginCheck.ownPage(OWN, null, "same-site", OWN + "/")).isFalse();
    assertThat(OriginCheck.ownPage(OWN, null, "cross-site", OWN + "/")).isFalse();
  }

  @Test
  void anOldBrowserSendsAtLeastTheReferer() {
    assertThat(OriginCheck.ownPage(OWN, null, null, OWN + "/public/signin/signin")).isTrue();
    assertThat(OriginCheck.ownPage(OWN, null, null, OWN)).isTrue();
    assertThat(OriginCheck.ownPage(OWN, null, null, OWN + ".evil.example/")).isFalse();
    assertThat(OriginCheck.ownPage(OWN, null, null, "https://evil.example/?" + OWN + "/"))
        .isFalse();
  }

  @Test
  void whoTellsNothingIsRefused() {
    assertThat(OriginCheck.ownPage(OWN, null, null, null)).isFalse();
  }

  @Test
  void theSettingAndNotTheHostHeaderSaysWhoWeAre() {
    assertThat(OriginCheck.own(OWN, "evil.example")).isEqualTo(OWN);
    assertThat(OriginCheck.own("http://127.0.0.1:8080", "localhost:8080"))
        .isEqualTo("http://localhost:8080");
  }
}

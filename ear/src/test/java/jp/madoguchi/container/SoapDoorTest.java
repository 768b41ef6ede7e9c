package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.UsernameToken;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.Secrets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is let in by SOAP, at each port of each service. */
@ExtendWith(ArquillianExtension.class)
class SoapDoorTest {
  private static final SoapPort PORT = SoapPort.of("review");
  private static final String IN = PORT.absent();
  private static final String OUT = "API-030";

  @Test
  void onlyADigestOfTheSecretOpensIt() {
    assertThat(SoapPort.all())
        .allSatisfy(
            port -> {
              SystemClient client =
                  SystemClient.issued(
                      SystemClient.form(SystemClient.uniqueName(), 600, Scope.values()));
              assertThat(client.look().usedAt()).isNull();
              assertThat(outcome(port, client.digest().header())).isEqualTo(port.absent());
              assertThat(client.look().usedAt()).isNotNull();
              List<String> before = Trail.of(client.caller());
              UsernameToken good = client.digest();
              for (String header :
                  new String[] {
                    "",
                    good.asText(client.secret()).header(),
                    UsernameToken.digest(client.name(), "wrong", Duration.ZERO).header(),
                    UsernameToken.digest("nobody", client.secret(), Duration.ZERO).header(),
                    UsernameToken.digest("", client.secret(), Duration.ZERO).header(),
                    UsernameToken.digest(client.name(), client.secret(), Duration.ofSeconds(330))
                        .header(),
                    UsernameToken.digest(client.name(), client.secret(), Duration.ofSeconds(-90))
                        .header(),
                    new UsernameToken(client.name(), "PasswordDigest", good.password(), null, null)
                        .header(),
                    good.header().replace("PasswordDigest", "PasswordOther"),
                    good.header().replaceAll("<w:Password .*</w:Password>", ""),
                  }) {
                HttpResponse<String> answer = port.call(header, port.operation());
                assertThat(SoapPort.outcome(answer)).as(header).isEqualTo(OUT);
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
              }
              assertThat(Trail.of(client.caller())).isEqualTo(before);
            });
  }

  @Test
  void whatOpensRestDoesNotOpenIt() {
    SystemClient client = SystemClient.with(Scope.values());
    byte[] both = (client.name() + ':' + client.secret()).getBytes(StandardCharsets.US_ASCII);
    String basic = "Basic " + Base64.getEncoder().encodeToString(both);
    for (SoapPort port : SoapPort.all().toList()) {
      for (String shown : new String[] {"Bearer " + client.token(), basic}) {
        HttpResponse<String> answer = port.call("", port.operation(), "Authorization", shown);
        assertThat(SoapPort.outcome(answer)).isEqualTo(OUT);
      }
    }
  }

  /** With a wrong one beside it, nobody is let in. */
  @Test
  void aGoodTokenStandsForNoOther() {
    SystemClient client = SystemClient.with(Scope.values());
    String wrong = UsernameToken.digest(client.name(), "wrong", Duration.ZERO).header();
    for (SoapPort port : SoapPort.all().toList()) {
      assertThat(outcome(port, wrong + client.digest().header())).isEqualTo(OUT);
      String other = wrong.replaceAll("^<w:Security[^>]*>|</w:Security>$", "");
      String good = client.digest().header();
      assertThat(outcome(port, good.replace("</w:Security>", other + "</w:Security>")))
          .isEqualTo("API-031");
      assertThat(outcome(port, good.replace("<w:UsernameToken>", other + "<w:UsernameToken>")))
          .isEqualTo(OUT);
    }
  }

  @Test
  void aTokenOpensItOnce() {
    assertThat(SoapPort.all())
        .allSatisfy(
            port -> {
              SystemClient client = SystemClient.with(Scope.values());
              String header = client.digest().header();
              assertThat(outcome(port, header)).isEqualTo(port.absent());
              assertThat(outcome(port, header)).isEqualTo(OUT);
              assertThat(Trail.about("client/" + client.name()))
                  .contains("NoteRefusedCall anonymous API-030");
            });
  }

  @Test
  void ofManyWithOneTokenAtTheSameMomentOneIsLetIn() {
    String header = SystemClient.with(Scope.values()).digest().header();
    List<Object> ends = Race.of(Collections.nCopies(6, () -> outcome(PORT, header)));
    assertThat(ends).containsOnlyOnce(IN).filteredOn(OUT::equals).hasSize(5);
  }

  @Test
  void whatFailsAtTheDoorIsNoFaultOfTheCaller() {
    assertThat(SoapPort.all())
        .allSatisfy(
            port -> {
              String wrong = UsernameToken.digest("nobody", "wrong", Duration.ZERO).header();
              ServerLog log = ServerLog.fromNow();
              try (SettingOf broken = new SettingOf(Setting.SIGN_INS_PER_MINUTE, "no number")) {
                HttpResponse<String> answer = port.call(wrong, port.operation());
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body())
                    .contains(
                        "Internal Server Error", port.version() == 12 ? "Receiver" : "Server<")
                    .doesNotContain("API-", "no number", "java.");
              }
              assertThat(log.text()).contains("incident ");
              assertThat(outcome(port, wrong)).isEqualTo(OUT);
            });
  }

  /** 16 bytes leave four bits of the last character unused, and the padding says nothing. */
  @Test
  void aNonceThatIsOnlyWrittenAnotherWayIsTheSame() {
    SystemClient client = SystemClient.with(Scope.values());
    UsernameToken token = client.digest();
    assertThat(outcome(PORT, token.header())).isEqualTo(IN);
    String bare = token.nonce().replace("=", "");
    char last = bare.charAt(bare.length() - 1);
    String other = bare.substring(0, bare.length() - 1) + (char) (last + 1);
    for (String written : new String[] {bare, other, other + "=="}) {
      assertThat(Base64.getDecoder().decode(written))
          .isEqualTo(Base64.getDecoder().decode(token.nonce()));
      assertThat(outcome(PORT, token.withNonce(written).header())).as(written).isEqualTo(OUT);
    }
  }

  @Test
  void onlyAClientThatMayUseSoapIsLetIn() {
    SystemClient client = SystemClient.withoutSoap(Scope.values());
    assertThat(outcome(client)).isEqualTo(OUT);
    assertThat(client.look().soap()).isFalse();
    assertThat(kept(client)).containsExactly("0");
  }

  @Test
  void aClientThatHasEndedIsNobody() {
    SystemClient revoked = SystemClient.with(Scope.values());
    assertThat(outcome(revoked)).isEqualTo(IN);
    assertThat(kept(revoked)).containsExactly("1");
    revoked.revoke();
    assertThat(outcome(revoked)).isEqualTo(OUT);
    assertThat(kept(revoked)).containsExactly("0");
    SystemClient late = SystemClient.with(Scope.values());
    Duration left = Duration.between(Instant.now(), late.look().endsAt());
    try (LaterTime after = new LaterTime(left.plusSeconds(1))) {
      assertThat(outcome(late)).isEqualTo(OUT);
      Nightly.work("purgeNonces");
      assertThat(kept(late)).containsExactly("0");
    }
  }

  @Test
  void bothSecretsAreGoodForAWhile() {
    SystemClient before = SystemClient.with(Scope.values());
    SystemClient after = before.rotated("2");
    assertThat(outcome(before)).isEqualTo(IN);
    assertThat(outcome(after)).isEqualTo(IN);
    assertThat(kept(before)).containsExactly("2");
    try (LaterTime time = new LaterTime(Duration.ofHours(2).plusSeconds(1))) {
      assertThat(outcome(before)).isEqualTo(OUT);
      assertThat(outcome(after)).isEqualTo(IN);
      Nightly.work("purgeNonces");
      assertThat(kept(before)).containsExactly("1");
    }
    SystemClient leaked = after.rotated("0");
    assertThat(outcome(after)).isEqualTo(OUT);
    assertThat(outcome(leaked)).isEqualTo(IN);
  }

  @Test
  void aClientMayCallAsOftenAsWasAgreed() {
    SystemClient client =
        SystemClient.issued(SystemClient.form(SystemClient.uniqueName(), 2, Scope.values()));
    assertThat(outcome(client)).isEqualTo(IN);
    assertThat(outcome(client)).isEqualTo(IN);
    UsernameToken third = client.digest();
    HttpResponse<String> answer = PORT.call(third.header(), PORT.operation());
    assertThat(SoapPort.outcome(answer)).isEqualTo("API-008");
    assertThat(used(hash(client, third))).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
    assertThat(client.withToken().get("/outbox").statusCode()).isEqualTo(429);
  }

  @Test
  void aNonceIsForgottenInTheNightWhenItsTokenIsTooOld() {
    SystemClient client = SystemClient.with(Scope.values());
    UsernameToken token = client.digest();
    assertThat(outcome(PORT, token.header())).isEqualTo(IN);
    String hash = hash(client, token);
    try (LaterTime time = new LaterTime(Duration.ofMinutes(9))) {
      Nightly.work("purgeNonces");
      assertThat(used(hash)).hasSize(1);
      time.andThen(Duration.ofMinutes(2));
      Nightly.work("purgeNonces");
      assertThat(used(hash)).isEmpty();
    }
  }

  private static String hash(SystemClient client, UsernameToken token) {
    byte[] nonce = Base64.getDecoder().decode(token.nonce());
    return Secrets.sha256(client.name() + '\n' + HexFormat.of().formatHex(nonce));
  }

  private static List<String> used(String hash) {
    return Trail.read("select nonce_hash from digest_nonce where nonce_hash = ?", hash);
  }

  /** How many secrets are kept. */
  private static List<String> kept(SystemClient client) {
    return Trail.read(
        "select cast(case when sealed_secret is null then 0 else 1 end"
            + " + case when former_sealed is null then 0 else 1 end as varchar(1))"
            + " from api_client where name = ?",
        client.name());
  }

  private static String outcome(SystemClient client) {
    return outcome(PORT, client.digest().header());
  }

  private static String outcome(SoapPort port, String header) {
    return SoapPort.outcome(port.call(header, port.operation()));
  }
}

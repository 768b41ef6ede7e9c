package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is let in by SOAP, at each port of each service. */
@ExtendWith(ArquillianExtension.class)
class SoapDoorTest {
  private static final String IN = "API-009";
  private static final String OUT = "API-030";

  @ParameterizedTest
  @MethodSource("jp.madoguchi.container.SoapPort#all")
  void onlyADigestOfTheSecretOpensIt(SoapPort port) {
    SystemClient client = SystemClient.with(Scope.values());
    assertThat(outcome(port, UsernameToken.of(client).header())).isEqualTo(IN);
    List<String> before = Trail.of(client.caller());
    UsernameToken good = UsernameToken.of(client);
    for (String header :
        new String[] {
          "",
          good.asText(client.secret()).header(),
          UsernameToken.digest(client.name(), "wrong", Duration.ZERO).header(),
          UsernameToken.digest("nobody", client.secret(), Duration.ZERO).header(),
          UsernameToken.digest("", client.secret(), Duration.ZERO).header(),
          UsernameToken.digest(client.name(), client.secret(), Duration.ofSeconds(330)).header(),
          UsernameToken.digest(client.name(), client.secret(), Duration.ofSeconds(-90)).header(),
          new UsernameToken(client.name(), "PasswordDigest", good.password(), null, null).header(),
          good.header().replace("PasswordDigest", "PasswordOther"),
          good.header().replaceAll("<w:Password .*</w:Password>", ""),
        }) {
      HttpResponse<String> answer = port.call(header, port.operation());
      assertThat(SoapPort.outcome(answer)).as(header).isEqualTo(OUT);
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
    assertThat(Trail.of(client.caller())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("jp.madoguchi.container.SoapPort#all")
  void aTokenOpensItOnce(SoapPort port) {
    SystemClient client = SystemClient.with(Scope.values());
    String header = UsernameToken.of(client).header();
    assertThat(outcome(port, header)).isEqualTo(IN);
    assertThat(outcome(port, header)).isEqualTo(OUT);
    assertThat(Trail.about("client/" + client.name()))
        .contains("NoteRefusedCall anonymous API-030");
  }

  private static String outcome(SoapPort port, String header) {
    return SoapPort.outcome(port.call(header, port.operation()));
  }
}

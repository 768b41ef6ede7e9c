package jp.madoguchi.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.KeyedHash;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a token has to say, also one that is signed with the portal's own key. */
@ExtendWith(ArquillianExtension.class)
class BearerTokenTest {
  private SystemClient client;
  private String header;
  private String claims;

  @BeforeEach
  void read() {
    client = SystemClient.with(Scope.OUTBOX_READ);
    String[] parts = client.token().split("\\.");
    header = text(parts[0]);
    claims = text(parts[1]);
  }

  @Test
  void isOneOfThisPortalForThisPortalAndNothingElse() {
    assertThat(status(header, claims)).isEqualTo(200);
    assertThat(status(changed(header, "\"at\\+jwt\"", "\"JWT\""), claims)).isEqualTo(401);
    assertThat(status(changed(header, ",?\"typ\":\"at\\+jwt\",?", ""), claims)).isEqualTo(401);
    for (String name : new String[] {"iss", "aud"}) {
      String said = "\"" + name + "\":\"madoguchi\"";
      assertThat(status(header, changed(claims, said, "\"" + name + "\":\"other\"")))
          .as(name)
          .isEqualTo(401);
    }
    String both = "\"aud\":[\"madoguchi\",\"other\"]";
    assertThat(status(header, changed(claims, "\"aud\":\"madoguchi\"", both))).isEqualTo(401);
    assertThat(status(header, changed(claims, ",?\"exp\":[0-9]+", ""))).isEqualTo(401);
    assertThat(status(header, changed(claims, "\"exp\":[0-9]+", "\"exp\":1"))).isEqualTo(401);
  }

  private static String changed(String text, String pattern, String other) {
    String changed = text.replaceFirst(pattern, other);
    assertThat(changed).isNotEqualTo(text);
    return changed;
  }

  private int status(String header, String claims) {
    String signed = base64(header.getBytes(UTF_8)) + '.' + base64(claims.getBytes(UTF_8));
    return client.with(signed + '.' + base64(mac(signed))).get("/outbox").statusCode();
  }

  private static byte[] mac(String signed) {
    try {
      byte[] key = HexFormat.of().parseHex(Bean.of(KeyedHash.class).of("HS256", "bearer_token"));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(signed.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String part) {
    return new String(Base64.getUrlDecoder().decode(part), UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

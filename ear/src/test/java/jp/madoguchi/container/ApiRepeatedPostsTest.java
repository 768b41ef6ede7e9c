package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A POST that is sent again under its Idempotency-Key. */
@ExtendWith(ArquillianExtension.class)
class ApiRepeatedPostsTest {
  private SystemClient reviewer;

  @BeforeEach
  void issue() {
    reviewer = SystemClient.with(Scope.APPLICATIONS_READ, Scope.APPLICATIONS_REVIEW);
  }

  @Test
  void isCarriedOutOnceHoweverOften() {
    String path = "/applications/" + Clinic.verified().submit(1) + "/claim";
    String seen = "\"0\"";
    String tag = SystemClient.tag(reviewer.get(path.replace("/claim", "")));
    String key = Clinic.key();
    HttpResponse<String> first = reviewer.post(path, tag, "", key);
    HttpResponse<String> again = reviewer.post(path, tag, "", key);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(SystemClient.tag(again)).isEqualTo(SystemClient.tag(first));
    assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(Trail.of(reviewer.caller())).containsOnlyOnce("ClaimCase OK");
    Refused.by(reviewer.post(path, tag, "{}", key), 422, "API-006");
    Refused.by(reviewer.post(path, seen.replace("0", "99"), "", key), 422, "API-006");
    SystemClient other = SystemClient.with(Scope.APPLICATIONS_REVIEW);
    Refused.by(other.post(path, tag, "", key), 412, "REV-001");
    var withoutKey = reviewer.request(path).POST(BodyPublishers.noBody());
    Refused.by(SystemClient.send(withoutKey), 400, "API-005");
    Refused.by(reviewer.post(path, tag, "", "short"), 400, "API-005");
  }

  /** What a token may not do, it is not told either. */
  @Test
  void aKeptAnswerIsNotToldToATokenOfOtherScopes() {
    String path = "/applications/" + Clinic.verified().submit(1) + "/claim";
    String tag = SystemClient.tag(reviewer.get(path.replace("/claim", "")));
    String key = Clinic.key();
    assertThat(reviewer.post(path, tag, "", key).statusCode()).isEqualTo(200);
    SystemClient narrow = reviewer.withToken(Scope.APPLICATIONS_READ);
    Refused.by(narrow.post(path, tag, "", key), 422, "API-006");
    assertThat(reviewer.withToken().post(path, tag, "", key).statusCode()).isEqualTo(200);
  }
}

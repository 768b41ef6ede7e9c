package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server says about its API is what {@code docs/api/openapi.yaml} says. */
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
@RunAsClient
class OpenApiTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "api", "openapi.yaml");

  @Test
  void theDocumentIsWhatTheCodeGives() throws IOException {
    HttpResponse<String> answer = door().get("/api/openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    if (Boolean.getBoolean("madoguchi.renew")) {
      Files.writeString(DOCUMENT, answer.body());
    }
    assertThat(DOCUMENT)
        .as("renew docs/api/openapi.yaml: run this test with -Dmadoguchi.renew=true")
        .hasContent(answer.body());
    assertThat(answer.body()).startsWith("---\nopenapi: 3.1");
  }

  @Test
  void isReadWithoutAnythingFromElsewhere() {
    HttpResponse<String> page = door().get("/api/docs");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("://");
    for (String file : new String[] {"/api/docs/docs.js", "/api/docs/docs.css"}) {
      assertThat(page.body()).contains(file);
      assertThat(door().get(file).statusCode()).isEqualTo(200);
    }
    assertThat(door().get("/api/openapi?format=JSON").body()).startsWith("{");
  }

  private static Door door() {
    return Door.ofTheTestedServer();
  }
}

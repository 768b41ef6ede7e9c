package jp.madoguchi.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.mail.WebhookTransport;
import jp.madoguchi.shared.Seal;

/**
 * Posts over HTTP to the address that the operator has set, and nowhere else: no redirect is
 * followed, and what is answered is not read.
 */
@ApplicationScoped
public class HttpWebhookTransport implements WebhookTransport {
  private static final System.Logger LOG = System.getLogger(HttpWebhookTransport.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  @Inject private Webhooks webhooks;
  @Inject private ActiveClients clients;
  @Inject private Seal seal;
  @Inject private Clock clock;

  @Override
  public Answer post(Posting posting) {
    Optional<Webhook> webhook =
        webhooks
            .of(posting.client())
            .filter(found -> found.isSending() && clients.has(found.client()));
    if (webhook.isEmpty()) {
      return failed(WebhookFailure.OFF);
    }
    try {
      return post(posting, webhook.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(WebhookFailure.INTERRUPTED);
    } catch (HttpTimeoutException e) {
      return failed(WebhookFailure.TIMEOUT);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "posting " + posting.id(), e);
      return failed(WebhookFailure.NETWORK);
    }
  }

  private static Answer failed(WebhookFailure why) {
    return new Answer(null, why.name());
  }

  private Answer post(Posting posting, Webhook webhook) throws IOException, InterruptedException {
    Target target = Target.read(webhook.url()).orElse(null);
    if (target == null || !isReachable(target)) {
      return failed(WebhookFailure.ADDRESS);
    }
    HttpResponse<InputStream> answer =
        http.send(request(posting, webhook, target), HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    int status = answer.statusCode();
    return new Answer(status, status / 100 == 2 ? null : WebhookFailure.ANSWERED + status);
  }

  /**
   * Whatever the name stands for now. Java keeps what it has found for half a minute, so the
   * connection goes to what was looked at here.
   */
  private static boolean isReachable(Target target) throws IOException {
    return Stream.of(InetAddress.getAllByName(target.uri().getHost())).allMatch(target::mayReach);
  }

  private HttpRequest request(Posting posting, Webhook webhook, Target target) {
    Instant now = clock.instant();
    String signatures =
        webhook.secrets(seal, now).stream()
            .map(secret -> secret.sign(posting.id(), now, posting.body()))
            .collect(Collectors.joining(" "));
    return HttpRequest.newBuilder(target.uri())
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("User-Agent", "Madoguchi")
        .header("Webhook-Id", posting.id())
        .header("Webhook-Timestamp", Long.toString(now.getEpochSecond()))
        .header("Webhook-Signature", signatures)
        .POST(HttpRequest.BodyPublishers.ofString(posting.body()))
        .build();
  }
}

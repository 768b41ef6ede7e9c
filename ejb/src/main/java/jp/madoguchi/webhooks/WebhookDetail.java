package jp.madoguchi.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Where and of what a client is told. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class WebhookDetail {
  @Inject private Webhooks webhooks;
  @Inject private Clock clock;

  /**
   * @param events keys of {@link jp.madoguchi.mail.Announcement.Kind}
   * @param formerUntil until when the secret of before signs, too; null unless it does
   */
  public record Entry(String url, Set<String> events, boolean sending, Instant formerUntil) {}

  /** Empty if it has none. */
  public Optional<Entry> of(String client) {
    return webhooks.of(client).map(webhook -> webhook.entry(clock.instant()));
  }
}

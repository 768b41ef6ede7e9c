package jp.madoguchi.webhooks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.mail.WebhookTransport;
import jp.madoguchi.registry.InstitutionCard;

/** Writes what has happened into the outbox, once for each client that wants to know. */
@Dependent
public class AnnounceToSystems {
  @Inject private Webhooks webhooks;
  @Inject private ActiveClients clients;
  @Inject private InstitutionCard institutions;
  @Inject private Postings postings;

  void announce(@Observes Announcement announcement) {
    List<String> told =
        webhooks.sending().stream()
            .filter(webhook -> webhook.wants(announcement.kind()))
            .map(Webhook::client)
            .filter(clients::has)
            .toList();
    if (told.isEmpty()) {
      return;
    }
    String institution = institutions.of(announcement.institutionId()).code().toString();
    for (String client : told) {
      String id = UUID.randomUUID().toString();
      postings.enqueue(
          new WebhookTransport.Posting(id, client, body(id, institution, announcement)),
          announcement.kind());
    }
  }

  /** Who wants to know more asks by REST, with the scope for it. */
  private static String body(String id, String institution, Announcement announcement) {
    return Json.createObjectBuilder()
        .add("id", id)
        .add("type", announcement.kind().key())
        .add("occurredAt", announcement.at().toString())
        .add("institution", institution)
        .add(announcement.kind().about(), announcement.subject())
        .build()
        .toString();
  }
}

package jp.madoguchi.container;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.mail.SendDueMail;
import jp.madoguchi.webhooks.ReplayDeliveries;
import jp.madoguchi.webhooks.SetWebhook;
import jp.madoguchi.webhooks.WebhookDeliveries;
import jp.madoguchi.webhooks.WebhookForm;

/** A client whose own system is told; closed, it is told nothing any more. */
record Hook(SystemClient client, String secret, Receiver receiver) implements AutoCloseable {
  static Hook of(Announcement.Kind... kinds) {
    Receiver receiver = new Receiver();
    return at(receiver.url(), receiver, kinds);
  }

  static Hook at(String url, Receiver receiver, Announcement.Kind... kinds) {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    return at(client, url, receiver, kinds);
  }

  static Hook at(SystemClient client, String url, Receiver receiver, Announcement.Kind... kinds) {
    String secret = set(client.name(), form(url, true, kinds));
    return new Hook(client, UsedSecrets.note(secret), receiver);
  }

  static WebhookForm form(String url, boolean sending, Announcement.Kind... kinds) {
    Set<String> keys = Stream.of(kinds).map(Announcement.Kind::key).collect(Collectors.toSet());
    return new WebhookForm(url, keys, sending);
  }

  /** The secret; empty where it is not told. */
  static String set(String client, WebhookForm form) {
    return As.role("operator", "operator", () -> Bean.of(SetWebhook.class).set(client, form))
        .map(issued -> issued.secret())
        .orElse("");
  }

  /** The newest first. */
  List<Postings.Row> deliveries() {
    return As.role(
        "operator",
        "operator",
        () -> Bean.of(WebhookDeliveries.class).page(client.name(), null, 100));
  }

  /** The newest. */
  Postings.Row newest() {
    return deliveries().get(0);
  }

  void awaitState(MailState state, int tries) {
    tellSystems();
    Eventually.holds(
        "the newest delivery is " + state + " after " + tries + " tries",
        () -> newest().state() == state && newest().tries() == tries);
  }

  /** What was received about it, once there is so much. */
  List<Receiver.Received> awaitAbout(String subject, int times) {
    tellSystems();
    Eventually.holds(times + " times " + subject, () -> receiver.about(subject).size() >= times);
    return receiver.about(subject);
  }

  /** As its timer does every two seconds, so that nobody waits for that. */
  private static void tellSystems() {
    Bean.of(SendDueMail.class).tellSystems();
  }

  int replaySince(String since) {
    return As.role(
        "operator", "operator", () -> Bean.of(ReplayDeliveries.class).replay(client.name(), since));
  }

  @Override
  public void close() {
    if (client.look().state() == jp.madoguchi.clients.ClientState.ACTIVE) {
      set(client.name(), form(receiver.url(), false, Announcement.Kind.ACCOUNT_ISSUED));
    }
    receiver.close();
  }
}

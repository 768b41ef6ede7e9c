package jp.madoguchi.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.terminal.ActivationForm;

/**
 * What the lines and envelopes of {@code docs/api} are about: things on which each can be run, made
 * ready by a second client where one alone may not do it.
 */
final class ApiStory implements AutoCloseable {
  private final SystemClient client = SystemClient.with(Scope.values());
  private final SystemClient other = SystemClient.with(Scope.values());
  private final Feed waiting = Feed.checked(FeedRowOf.newClinic().row());
  private final Map<String, String> names = new HashMap<>();
  private Hook hook;

  static ApiStory begun() throws IOException {
    ApiStory story = new ApiStory();
    IssuedAccount account = IssuedAccount.first();
    Path file = Files.createTempFile("feed", ".csv");
    file.toFile().deleteOnExit();
    Files.write(file, Feed.text(FeedRowOf.newClinic().row()));
    story.names.putAll(
        Map.of(
            "CLIENT_ID", story.client.name(),
            "CLIENT_SECRET", story.client.secret(),
            "TOKEN", story.client.token(),
            "CODE", account.clinic().listed().code(),
            "ACCOUNT", account.id().text(),
            "NUMBER", account.clinic().listed().digits(),
            "RUN", Night.walked().run(),
            "FILE", file.toString()));
    return story;
  }

  SystemClient client() {
    return client;
  }

  /**
   * The names in the line, when everything is ready for it.
   *
   * @param operation as REST calls it
   */
  Map<String, String> before(String operation) {
    switch (operation) {
      case "readApplication", "claimApplication" -> names.put("RECEIPT", submitted());
      case "listEvidence", "openEvidence" -> names.put("RECEIPT", withDocument());
      case "releaseApplication", "approveApplication", "returnApplication", "proposeRejection" ->
          names.put("RECEIPT", claimedBy(client));
      case "confirmRejection", "declineRejection" -> names.put("RECEIPT", proposedByTheOther());
      case "readFeed", "discardFeed" -> names.put("FEED", waiting.reference());
      case "releaseFeed" -> names.put("FEED", changing().reference());
      case "rollBackFeed" -> names.put("FEED", released());
      case "readWebhookDelivery", "replayWebhookDelivery" -> names.put("DELIVERY", told());
      case "activateTerminal" -> names.putAll(sheet());
      default -> {}
    }
    return new HashMap<>(names);
  }

  /**
   * As it is now.
   *
   * @param address of a change, whose last part says what is done; empty for none
   */
  String tag(String address) {
    if (address.isEmpty()) {
      return "";
    }
    String thing = address.substring("/api/v1".length(), address.lastIndexOf('/'));
    return SystemClient.tag(client.get(thing));
  }

  private static String submitted() {
    return Clinic.verified().submit(1).text();
  }

  private static String withDocument() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    ReceiptNumber receipt = Documents.send(clinic);
    return receipt.text();
  }

  private String claimedBy(SystemClient by) {
    String receipt = submitted();
    change(by, "/applications/" + receipt, "/claim", "");
    return receipt;
  }

  private String proposedByTheOther() {
    String receipt = claimedBy(other);
    change(
        other,
        "/applications/" + receipt,
        "/propose-rejection",
        "{\"template\":\"NO_SUCH_FACILITY\"}");
    return receipt;
  }

  private void change(SystemClient by, String thing, String change, String body) {
    by.post(thing + change, SystemClient.tag(client.get(thing)), body);
  }

  /** No guard stops it. */
  private static Feed changing() {
    FeedRowOf row = FeedRowOf.newClinic();
    Feed.released(row.row());
    return Feed.checked(row.with("取込整骨院", "見本整骨院").row());
  }

  private String released() {
    Feed feed = changing();
    change(other, "/feeds/" + feed.reference(), "/release", "");
    return feed.reference();
  }

  private String told() {
    if (hook == null) {
      Receiver receiver = new Receiver();
      hook = Hook.at(client, receiver.url(), receiver, Kind.APPLICATION_SUBMITTED);
    }
    String receipt = submitted();
    String id = hook.awaitAbout(receipt, 1).get(0).id();
    hook.awaitState(MailState.SENT, 1);
    return id;
  }

  @Override
  public void close() {
    if (hook != null) {
      hook.close();
    }
  }

  private static Map<String, String> sheet() {
    ActivationForm sheet = Terminal.withSheetOf(IssuedAccount.first()).typed();
    return Map.of(
        "CODE", sheet.institutionCode(),
        "ACCOUNT", sheet.accountId(),
        "PASSWORD", sheet.password(),
        "ACTIVATION_CODE", sheet.activationCode());
  }
}

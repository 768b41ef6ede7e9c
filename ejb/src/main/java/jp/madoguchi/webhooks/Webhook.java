package jp.madoguchi.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.shared.Seal;

/** Where and of what a client is told; at most one for each. */
@Entity
class Webhook {
  private static final Duration OVERLAP = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String client;
  private String url;
  private String events;
  private boolean sending;

  /** Null once its client has ended. */
  private byte[] secret;

  /** Null unless the secret was changed. */
  private byte[] formerSecret;

  private Instant formerUntil;

  protected Webhook() {}

  Webhook(String client, WebhookForm.Checked form, SigningSecret secret, Seal seal) {
    this.client = client;
    this.secret = seal.seal(secret.text(), binding());
    change(form);
  }

  /** A secret moved to another client does not open. */
  private String binding() {
    return "webhook/" + client;
  }

  void change(WebhookForm.Checked form) {
    url = form.target().uri().toString();
    events = form.events().stream().map(Announcement.Kind::key).collect(Collectors.joining(" "));
    sending = form.sending();
  }

  /** The secret of before signs, too, for a day. */
  void rotate(SigningSecret next, Seal seal, Instant now) {
    formerSecret = secret;
    formerUntil = now.plus(OVERLAP);
    secret = seal.seal(next.text(), binding());
  }

  /** The newest first. */
  List<SigningSecret> secrets(Seal seal, Instant now) {
    List<SigningSecret> good = new ArrayList<>();
    good.add(new SigningSecret(seal.open(secret, binding())));
    if (formerUntil != null && now.isBefore(formerUntil)) {
      good.add(new SigningSecret(seal.open(formerSecret, binding())));
    }
    return good;
  }

  String client() {
    return client;
  }

  String url() {
    return url;
  }

  boolean isSending() {
    return sending;
  }

  boolean wants(Announcement.Kind kind) {
    return sending && events().contains(kind.key());
  }

  private Set<String> events() {
    return Set.copyOf(Arrays.asList(events.split(" ")));
  }

  WebhookDetail.Entry entry(Instant now) {
    boolean former = formerUntil != null && now.isBefore(formerUntil);
    return new WebhookDetail.Entry(url, events(), sending, former ? formerUntil : null);
  }
}

package jp.madoguchi.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.Seal;

/**
 * One row of the outbox: a mail, or what a system is told. The text of a mail is sealed, for it may
 * hold a link that opens an account, and is erased once the mail server has taken it.
 */
@Entity
@Table(name = "mail_outbox")
class QueuedMail {
  private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(60);
  private static final double JITTER = 0.2;
  private static final int ERROR = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String messageKey;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  /** A name and no enum: a node of an older release can send what a newer one has written. */
  private String template;

  /** A mail address, or the name of a client. */
  private String recipient;

  /** Null for what a system is told. */
  private String language;

  private byte[] content;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int tries;
  private Instant nextTryAt;
  private String lastError;

  /** Of the answer over HTTP; null without one. */
  private Integer lastStatus;

  private Instant createdAt;
  private Instant sentAt;

  protected QueuedMail() {}

  QueuedMail(
      MailTemplate template,
      String recipient,
      Language language,
      MailText text,
      Seal seal,
      Instant now) {
    this(Channel.MAIL, UUID.randomUUID().toString(), template.name(), recipient, now);
    this.language = language.code();
    this.content = seal.seal(text.text(), binding());
  }

  private QueuedMail(
      Channel channel, String messageKey, String template, String recipient, Instant now) {
    this.channel = channel;
    this.messageKey = messageKey;
    this.template = template;
    this.recipient = recipient;
    this.state = MailState.QUEUED;
    this.nextTryAt = now;
    this.createdAt = now;
  }

  static QueuedMail of(
      WebhookTransport.Posting posting, Announcement.Kind kind, Seal seal, Instant now) {
    QueuedMail row =
        new QueuedMail(Channel.WEBHOOK, posting.id(), kind.key(), posting.client(), now);
    row.content = seal.seal(posting.body(), row.binding());
    return row;
  }

  /** A content moved to another mail, and so to another address, does not open. */
  private String binding() {
    return "mail_outbox/" + messageKey + "/" + recipient;
  }

  Letter letter(Seal seal) {
    return new Letter(
        messageKey,
        recipient,
        Language.valueOf(language.toUpperCase(Locale.ROOT)),
        MailText.parse(seal.open(content, binding())));
  }

  WebhookTransport.Posting posting(Seal seal) {
    return new WebhookTransport.Posting(messageKey, recipient, seal.open(content, binding()));
  }

  void sent(Instant now) {
    state = MailState.SENT;
    tries++;
    sentAt = now;
    lastError = null;
    if (isMail()) {
      content = null;
    }
  }

  /**
   * @param status null without an answer
   */
  void answered(Integer status) {
    lastStatus = status;
  }

  /**
   * Waits 1, 2, 4 … 60 minutes before the next attempt and gives up after a day.
   *
   * @param chance from 0 to 1; lengthens the pause by up to a fifth, so that mails that failed
   *     together do not come again together
   */
  void failed(String error, Instant now, double chance) {
    tries++;
    lastError = OneLine.of(error, ERROR);
    if (!now.isBefore(createdAt.plus(GIVEN_UP_AFTER))) {
      state = MailState.DEAD;
      return;
    }
    Duration pause = Duration.ofMinutes(1L << Math.min(tries - 1, 6));
    if (pause.compareTo(LONGEST_PAUSE) > 0) {
      pause = LONGEST_PAUSE;
    }
    nextTryAt = now.plus(pause).plusMillis((long) (pause.toMillis() * JITTER * chance));
  }

  /** Due at once; one that had been given up has this one more try. */
  void again(Instant now) {
    state = MailState.QUEUED;
    nextTryAt = now;
  }

  boolean isMail() {
    return channel == Channel.MAIL;
  }

  String recipient() {
    return recipient;
  }

  int version() {
    return version;
  }

  long id() {
    return id;
  }

  String messageKey() {
    return messageKey;
  }

  MailState state() {
    return state;
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  String lastError() {
    return lastError;
  }

  boolean isErased() {
    return content == null;
  }
}

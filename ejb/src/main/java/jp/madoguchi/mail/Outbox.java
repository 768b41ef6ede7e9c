package jp.madoguchi.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.Seal;

/**
 * Where a use case puts its mails, and what other systems are told: they leave if, and only if, its
 * transaction commits.
 */
@Dependent
public class Outbox {
  private static final Map<String, Setting> COMMON =
      Map.of(
          "baseUrl", Setting.BASE_URL,
          "operatorName", Setting.OPERATOR_NAME,
          "operatorPhone", Setting.OPERATOR_PHONE,
          "operatorHours", Setting.OPERATOR_HOURS,
          "operatorMail", Setting.OPERATOR_MAIL,
          "operatorSite", Setting.OPERATOR_SITE);

  @Inject private QueuedMails mails;
  @Inject private Settings settings;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private Event<MailQueued> queued;
  @Inject private Event<Announcement> announced;

  /**
   * Needs a transaction.
   *
   * @param values exactly those of {@link MailTemplate#names()}, one line each
   * @throws IllegalArgumentException if the address or a value cannot stand in a mail
   */
  public void enqueue(
      MailTemplate template, String address, Locale locale, Map<String, String> values) {
    try {
      Addresses.strict(address);
    } catch (AddressException e) {
      // The cause would quote the address.
      throw new IllegalArgumentException("no mail can be sent to this address");
    }
    Language language = Language.of(locale);
    MailText text = MailText.of(template, language, values, common(locale));
    QueuedMail mail = new QueuedMail(template, address, language, text, seal, clock.instant());
    mails.add(mail);
    queued.fire(new MailQueued(mail.id()));
  }

  /**
   * Tells those systems that want to know. Needs a transaction.
   *
   * @param subject 受付番号 or アカウントID, of this institution
   */
  public void announce(Announcement.Kind kind, long institutionId, String subject) {
    announced.fire(new Announcement(kind, institutionId, subject, clock.instant()));
  }

  /** Subject, empty line and body as they would be sent. */
  public String preview(MailTemplate template, Locale locale, Map<String, String> values) {
    return MailText.of(template, Language.of(locale), values, common(locale)).text();
  }

  private Map<String, String> common(Locale locale) {
    Map<String, String> values = new HashMap<>();
    COMMON.forEach((name, setting) -> values.put(name, settings.textOf(setting, locale)));
    return values;
  }
}

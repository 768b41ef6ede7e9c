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

/** Where a use case puts its mails: they leave if, and only if, its transaction commits. */
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

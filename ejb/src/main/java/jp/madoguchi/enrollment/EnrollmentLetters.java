package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Jst;

/** What a clinic is written about its application, and what other systems are told. */
@Dependent
class EnrollmentLetters {
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;

  void announce(Announcement.Kind kind, EnrollmentApplication application) {
    outbox.announce(kind, application.institutionId(), application.receipt().text());
  }

  /** Corrected by the clinic. */
  void received(EnrollmentApplication application) {
    announce(Announcement.Kind.APPLICATION_RESUBMITTED, application);
    send(MailTemplate.M03, application, user -> Map.of());
  }

  void returned(EnrollmentApplication application, Reason reason) {
    announce(Announcement.Kind.APPLICATION_RETURNED, application);
    send(MailTemplate.M05, application, user -> objection(user, reason, application.lapsesAt()));
  }

  private static Map<String, String> objection(ClinicUser user, Reason reason, Instant until) {
    return Map.of(
        "fields", reason.fields(user.language()),
        "reason", line(reason, user.language()),
        "until", Jst.minute(until));
  }

  /** As it would be sent now: M05 where fields are to be corrected, else M06. */
  Optional<String> preview(EnrollmentApplication application, Reason reason, Instant now) {
    boolean returned = !reason.concerns().isEmpty();
    return users
        .ofInstitution(application.institutionId())
        .map(
            user ->
                outbox.preview(
                    returned ? MailTemplate.M05 : MailTemplate.M06,
                    user.language(),
                    values(
                        application,
                        user,
                        returned
                            ? objection(user, reason, now.plus(Deadlines.PATIENCE))
                            : Map.of("reason", line(reason, user.language())))));
  }

  void rejected(EnrollmentApplication application, Reason reason) {
    announce(Announcement.Kind.APPLICATION_REJECTED, application);
    send(MailTemplate.M06, application, user -> Map.of("reason", line(reason, user.language())));
  }

  void reminder(EnrollmentApplication application) {
    send(
        MailTemplate.M17, application, user -> Map.of("until", Jst.minute(application.lapsesAt())));
  }

  /** Nobody is left to write to once the user of a closed institution is closed. */
  private void send(
      MailTemplate template,
      EnrollmentApplication application,
      Function<ClinicUser, Map<String, String>> more) {
    users
        .ofInstitution(application.institutionId())
        .ifPresent(user -> send(template, application, user, more.apply(user)));
  }

  private void send(
      MailTemplate template,
      EnrollmentApplication application,
      ClinicUser user,
      Map<String, String> more) {
    outbox.enqueue(template, user.address(), user.language(), values(application, user, more));
  }

  private Map<String, String> values(
      EnrollmentApplication application, ClinicUser user, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("name", user.name());
    values.put("institution", institutions.of(application.institutionId()).name());
    values.put("receiptNumber", application.receipt().text());
    return values;
  }

  /** A value of a mail is one line. */
  private static String line(Reason reason, Locale language) {
    return reason.text(language).replaceAll("\\s*\n\\s*", " ");
  }
}

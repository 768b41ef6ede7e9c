package jp.madoguchi.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.reconciliation.ConsequenceKind;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;

/** Tells a clinic once what the register states differently of it. Called at night. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class TellChange {
  private static final String BUNDLE = "jp.madoguchi.followup.changes";

  @Inject private UntoldChanges untold;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private Outbox outbox;
  @Inject private RunRecord record;
  @Inject private AuditTrail trail;

  /** What was changed and changed back before the night is not told. */
  public void tell(JobTurn turn, long institutionId) {
    trail.actor(RunRecord.ACTOR);
    trail.about("institution/" + institutions.of(institutionId).code());
    List<UntoldChanges.Change> all = untold.of(institutionId);
    Optional<ClinicUser> user = users.ofInstitution(institutionId);
    if (all.isEmpty() || user.isEmpty()) {
      return;
    }
    List<UntoldChanges.Change> changes = new ArrayList<>();
    sum(all, "NAME").ifPresent(changes::add);
    sum(all, "ADDRESS").ifPresent(changes::add);
    untold.toldUpTo(institutionId, all.get(all.size() - 1).id());
    if (changes.isEmpty()) {
      trail.result("CHANGED_BACK");
      return;
    }
    send(user.get(), changes);
    for (UntoldChanges.Change change : changes) {
      ConsequenceKind kind = ConsequenceKind.valueOf(change.what() + "_TOLD");
      record.did(turn, institutionId, kind, "", change.before(), change.after());
    }
  }

  /** From the first of them to the last, or empty when nothing of it is left. */
  private static Optional<UntoldChanges.Change> sum(List<UntoldChanges.Change> all, String what) {
    List<UntoldChanges.Change> some = all.stream().filter(c -> c.what().equals(what)).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    UntoldChanges.Change last = some.get(some.size() - 1);
    String before = some.get(0).before();
    return Objects.equals(before, last.after())
        ? Optional.empty()
        : Optional.of(new UntoldChanges.Change(last.id(), what, before, last.after()));
  }

  private void send(ClinicUser user, List<UntoldChanges.Change> changes) {
    outbox.enqueue(
        MailTemplate.M23,
        user.address(),
        user.language(),
        Map.of(
            "name", user.name(),
            "institution", institutions.of(user.institutionId()).name(),
            "changes",
                changes.stream()
                    .map(change -> sentence(change, user.language()))
                    .collect(Collectors.joining(" "))));
  }

  private static String sentence(UntoldChanges.Change change, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(BUNDLE, language, TellChange.class.getClassLoader());
    String hidden = words.getString("HIDDEN");
    return new MessageFormat(words.getString(change.what()), language)
        .format(
            new Object[] {
              Objects.requireNonNullElse(change.before(), hidden),
              Objects.requireNonNullElse(change.after(), hidden)
            });
  }
}

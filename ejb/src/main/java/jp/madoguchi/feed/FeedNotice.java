package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.staff.StaffAddresses;
import jp.madoguchi.staff.StaffRole;

/** Tells the operators by mail that a file of the watched folder needs a person. */
@Dependent
class FeedNotice {
  @Inject private StaffAddresses staff;
  @Inject private Outbox outbox;

  void send(FeedUpload upload) {
    String reason = reason(upload);
    for (StaffAddresses.Person person : staff.of(StaffRole.OPERATOR)) {
      outbox.enqueue(
          MailTemplate.M18,
          person.address(),
          Locale.JAPANESE,
          Map.of(
              "name", person.displayName(),
              "file", upload.file().name(),
              "feed", upload.reference(),
              "reason", reason));
    }
  }

  private static String reason(FeedUpload upload) {
    long errors = upload.findings().errors();
    if (errors > 0) {
      return ErrorCode.FEED_018.sentence(Locale.JAPANESE, errors);
    }
    return upload.findings().guards().stream()
        .map(guard -> guard.code().sentence(Locale.JAPANESE))
        .collect(Collectors.joining(" "));
  }
}

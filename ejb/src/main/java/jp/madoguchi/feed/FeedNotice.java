package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.mail.MailTemplate;
import jp.madoguchi.mail.Outbox;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.TypedText;
import jp.madoguchi.staff.StaffAddresses;
import jp.madoguchi.staff.StaffRole;

/** Tells the operators by mail that a file of the watched folder needs a person. */
@Dependent
class FeedNotice {
  private static final String NO_NUMBER = "なし（取り込まれていません）";

  @Inject private StaffAddresses staff;
  @Inject private Outbox outbox;

  /** What was found stops it. */
  void send(FeedUpload upload) {
    send(upload.file().name(), upload.reference(), reason(upload));
  }

  /** Its check breaks off time and again. */
  void brokeOff(FeedUpload upload) {
    if (upload.file().source() == UploadFeed.Source.FOLDER) {
      String reason = ErrorCode.FEED_022.sentence(Locale.JAPANESE, FeedUpload.MOST_RESUMPTIONS + 1);
      send(upload.file().name(), upload.reference(), reason);
    }
  }

  /**
   * @param file its name
   */
  void notTaken(String file, ErrorCode why) {
    send(
        OneLine.of(TypedText.trimmed(file), UploadFeed.LONGEST_NAME),
        NO_NUMBER,
        why.sentence(Locale.JAPANESE));
  }

  private void send(String file, String feed, String reason) {
    for (StaffAddresses.Person person : staff.of(StaffRole.OPERATOR)) {
      outbox.enqueue(
          MailTemplate.M18,
          person.address(),
          Locale.JAPANESE,
          Map.of(
              "name", person.displayName(),
              "file", file,
              "feed", feed,
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

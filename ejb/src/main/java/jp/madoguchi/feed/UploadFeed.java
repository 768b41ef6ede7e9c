package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.feedfile.FeedContent;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;
import org.jboss.ejb3.annotation.TransactionTimeout;

/** 取込ファイルのアップロード. The check begins by itself as soon as the file is stored. */
@Stateless
@RolesAllowed("operator")
@Audited
@TransactionTimeout(1800)
public class UploadFeed {
  /** Id of the form field. */
  public static final String FILE = "file";

  /** Id of the form field. */
  public static final String AS_OF = "asOf";

  static final int LONGEST_NAME = 200;
  private static final long MOST_BYTES = 1L << 30;

  /** How a file came. */
  public enum Source {
    /** A person or a system uploaded it. */
    PAGE,
    /** It lay in the watched folder. */
    FOLDER,
    /**
     * Demo data at the first start, when nothing runs in the background yet; its caller checks it.
     */
    START
  }

  @Resource private SessionContext session;
  @Inject private FeedUploads uploads;
  @Inject private FeedContent content;
  @Inject private KeyedHash hash;
  @Inject private Event<BeginCheck.Wanted> taken;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param name of the file
   * @param asOf yyyy-MM-dd: the day for which the publisher states it; today when empty
   */
  public record File(Source source, String name, String asOf) {}

  /**
   * @return 取込番号
   * @throws Refusal FEED-019 when the same bytes are on their way, FEED-020, FEED-021
   */
  public String upload(File file, InputStream bytes) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    FeedUpload upload =
        new FeedUpload(
            uploads.nextReference(today),
            new FeedFile(
                file.source(),
                OneLine.of(TypedText.trimmed(file.name()), LONGEST_NAME),
                asOf(file.asOf(), today)));
    trail.about("feed/" + upload.reference());
    upload.uploaded(session.getCallerPrincipal().getName(), clock.instant());
    uploads.add(upload);
    FeedContent.Received stored = stored(upload.id(), bytes);
    // Keyed: after a change of the key the birth dates are hashed anew from the same file.
    upload.file().received(hash.of(stored.hash(), "feed.file"), stored.bytes());
    if (upload.file().bytes() == 0 || upload.file().bytes() > MOST_BYTES) {
      throw new Refusal(Problem.of(FILE, ErrorCode.FEED_020));
    }
    if (uploads.isHere(upload)) {
      throw new Refusal(Problem.of(FILE, ErrorCode.FEED_019));
    }
    if (file.source() != Source.START) {
      taken.fire(new BeginCheck.Wanted(upload.reference()));
    }
    return upload.reference();
  }

  private FeedContent.Received stored(long id, InputStream bytes) {
    try {
      return content.store(id, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate asOf(String typed, LocalDate today) {
    String text = TypedText.folded(typed);
    try {
      LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw new Refusal(Problem.of(AS_OF, ErrorCode.FEED_021));
  }
}

package jp.madoguchi.container;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.feed.DiscardFeed;
import jp.madoguchi.feed.FeedErrors;
import jp.madoguchi.feed.FeedHistory;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.ReleaseFeed;
import jp.madoguchi.feed.RepeatCheck;
import jp.madoguchi.feed.RollBackFeed;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.harness.Eventually;

/**
 * A feed on its way through the portal: uploaded by one operator, released by another.
 *
 * @param reference 取込番号
 */
record Feed(String reference) {
  static final String UPLOADER = "uploader";
  static final String RELEASER = "releaser";
  static final String HEADER =
      "所属機関,登録記号番号,機関コード,施設名,施設名カナ,都道府県番号,郵便番号,所在地,電話番号," + "施術管理者氏名,施術管理者生年月日,登録年月日,状態,状態変更年月日\n";

  /** That of the demo data, so that no feed of a test is older than what is in force. */
  private static final String AS_OF = "2026-10-01";

  /** The rows in force, as their sums; what changes one of them changes this. */
  private static final String IN_FORCE =
      "select layout || ' ' || count(*) || ' ' || sum(manager_print) || ' '"
          + " || sum(institution_print) from feed_generation g join feed_statement s"
          + " on s.generation_id = g.id and s.ended_by is null and g.released_at is not null"
          + " join feed_row r on r.generation_id = s.generation_id and r.institution_code ="
          + " s.institution_code group by layout order by layout";

  static List<String> inForce() {
    return Trail.read(IN_FORCE);
  }

  static Feed uploaded(byte[] file) {
    return uploaded(file, AS_OF);
  }

  static Feed uploaded(byte[] file, String asOf) {
    return uploaded(file, UploadFeed.Source.PAGE, asOf);
  }

  /** Nobody checks it yet. */
  static Feed stored(byte[] file) {
    return uploaded(file, UploadFeed.Source.START, AS_OF);
  }

  private static Feed uploaded(byte[] file, UploadFeed.Source source, String asOf) {
    return uploaded(UPLOADER, file, source, asOf);
  }

  static Feed uploadedBy(String operator, String row) {
    return uploaded(operator, text(row), UploadFeed.Source.PAGE, AS_OF);
  }

  private static Feed uploaded(
      String operator, byte[] file, UploadFeed.Source source, String asOf) {
    UploadFeed.File named = new UploadFeed.File(source, "test.csv", asOf);
    return new Feed(
        As.role(
            "operator",
            operator,
            () -> Bean.of(UploadFeed.class).upload(named, new ByteArrayInputStream(file))));
  }

  static Feed checked(byte[] file) {
    Feed feed = uploaded(file);
    feed.awaitDecision();
    return feed;
  }

  static Feed checked(String... rows) {
    return checked(text(rows));
  }

  static Feed released(byte[] file) {
    Feed feed = checked(file);
    feed.release("試験");
    return feed;
  }

  static Feed released(String... rows) {
    return released(text(rows));
  }

  /** The closed feed with these rows, each of which ends in a line feed. */
  static byte[] text(String... rows) {
    return (HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
  }

  FeedResult.Shown awaitDecision() {
    return Eventually.gives(
        "feed " + reference + " is checked",
        () -> Optional.of(shown()).filter(shown -> shown.state() != FeedState.CHECKING));
  }

  FeedResult.Shown shown() {
    return As.role("auditor", "auditor", () -> Bean.of(FeedResult.class).of(reference))
        .orElseThrow();
  }

  /** «line column code value» of each fault. */
  List<String> faults() {
    List<FeedFault> faults = new ArrayList<>();
    As.role(
        "auditor",
        "auditor",
        () -> Bean.of(FeedErrors.class).forEach(reference, 1_000_000, faults::add));
    return faults.stream()
        .map(f -> f.line() + " " + f.column() + " " + f.code().code() + " " + f.value())
        .toList();
  }

  void release(String reason) {
    long seen = shown().version();
    operator(RELEASER, () -> Bean.of(ReleaseFeed.class).release(reference, seen, reason));
  }

  void rollBack() {
    long seen = shown().version();
    operator(RELEASER, () -> Bean.of(RollBackFeed.class).rollBack(reference, seen, "取り違え"));
  }

  void discard() {
    long seen = shown().version();
    operator(UPLOADER, () -> Bean.of(DiscardFeed.class).discard(reference, seen));
  }

  void repeatCheck() {
    operator(UPLOADER, () -> Bean.of(RepeatCheck.class).repeat(reference));
  }

  static List<FeedHistory.Row> history() {
    return As.role("auditor", "auditor", () -> Bean.of(FeedHistory.class).page(null)).rows();
  }

  private static void operator(String name, Runnable deed) {
    As.role("operator", name, deed);
  }
}

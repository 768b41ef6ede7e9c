package jp.madoguchi.container;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.harness.UsedSecrets;

/**
 * A clinic in the register that no other test uses.
 *
 * @param digits ② of the form
 */
record ListedClinic(String name, String code, String digits) {
  /** Of its only 施術管理者. */
  static final String BORN = UsedSecrets.note("1971-02-03");

  /** So many are put into the register at once. */
  private static final int MANY = 400;

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String HEADER =
      "所属機関,登録記号番号,機関コード,施設名,施設名カナ,都道府県番号,郵便番号,所在地,電話番号," + "施術管理者氏名,施術管理者生年月日,登録年月日,状態,状態変更年月日\n";

  private static int listed;

  static ListedClinic unused() {
    int next = NEXT.getAndIncrement();
    list(next);
    return number(next);
  }

  /** The institution's register number as the portal prints it. */
  String displayNumber() {
    return "協" + digits.substring(0, 7) + "-" + digits.charAt(7) + "-" + digits.charAt(8);
  }

  /**
   * The newest feed says so.
   *
   * @param status 休止, for example
   */
  void becomes(String status) {
    becomes("現存,", status + ",2026-09-01");
  }

  /**
   * The newest feed states it differently.
   *
   * @param old what stood in its row at first
   */
  Feed becomes(String old, String text) {
    String row = row().replace(old, text);
    return Feed.released((HEADER + row).getBytes(StandardCharsets.UTF_8));
  }

  /** The newest feed says so of all of them. */
  static void close(List<ListedClinic> clinics) {
    StringBuilder feed = new StringBuilder(HEADER);
    clinics.forEach(clinic -> feed.append(clinic.row().replace("現存,", "廃止,2026-09-01")));
    Feed.released(feed.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The newest feed states what the first one did. */
  Feed isAsBefore() {
    return becomes("現存,", "現存,");
  }

  String object() {
    return "institution/" + code;
  }

  private static ListedClinic number(int i) {
    return new ListedClinic(
        "試験整骨院第%d髙﨑𠮷".formatted(i), "13898%05d".formatted(i), "1398%05d".formatted(i));
  }

  private static synchronized void list(int wanted) {
    while (listed <= wanted) {
      StringBuilder feed = new StringBuilder(HEADER);
      for (int i = listed; i < listed + MANY; i++) {
        feed.append(number(i).row());
      }
      byte[] file = feed.toString().getBytes(StandardCharsets.UTF_8);
      Feed.released(file);
      listed += MANY;
    }
  }

  private String row() {
    return "柔整,%s,%s,%s,シケンセイコツイン,13,1000001,東京都試験区１－１,0300000000,試験　一郎,%s,2020-04-01,現存,\n"
        .formatted(displayNumber(), code, name, BORN);
  }
}

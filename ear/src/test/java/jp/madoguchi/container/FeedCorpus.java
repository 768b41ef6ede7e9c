package jp.madoguchi.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files as they arrive from elsewhere, each with the answer that it must get. */
enum FeedCorpus {
  EMPTY_LINES(utf8("\n\n"), "1 null FEED-001 null"),
  UTF_16(feed(row(1)).getBytes(StandardCharsets.UTF_16), "1 null FEED-001 null"),
  MIXED_ENCODINGS(
      joined(utf8(feed(row(1))), row(2).getBytes(windows31j())), "3 所属機関 FEED-001 *", null),
  GAIJI_F040(gaiji(), "2 施設名 FEED-010 *"),
  CUT_IN_A_CHARACTER(cut(), "2 null FEED-003 null"),
  UNCLOSED_QUOTE(utf8(feed(row(1), row(2).replace("異形整骨院", "\"異形整骨院"))), "3 null FEED-001 null"),
  CELL_OF_A_MEGABYTE(utf8(feed(row(1).replace("異形整骨院", "あ".repeat(1 << 19)))), "2 施設名 FEED-010 *"),
  SEVEN_COLUMNS(utf8(feed("柔整,契1396001-0-0,1389600001,異形整骨院,,13,\n")), "2 null FEED-003 null"),
  REORDERED_HEADER(
      utf8(feed(row(1)).replace("登録記号番号,機関コード", "機関コード,登録記号番号")), "1 null FEED-002 null"),
  DUPLICATE_LINE(utf8(feed(row(1), row(1))), "3 機関コード FEED-007 1389600001"),
  DUPLICATE_CODE(
      utf8(feed(row(1), row(1).replace("異形整骨院", "別の整骨院"))), "3 機関コード FEED-007 1389600001"),
  DUPLICATE_NUMBER(
      utf8(feed(row(1), row(1).replace("1389600001", "1389600002"))),
      "3 登録記号番号 FEED-007 契1396001-0-0"),
  NUL(utf8(feed(row(1).replace("異形整", "異\u0000整"))), "2 施設名 FEED-010 *"),
  FORMULA(utf8(feed(row(1).replace("異形整骨院", "=cmd|'/c calc'!A0"))), "2 施設名 FEED-010 *"),
  REPLACEMENT_CHARACTER(utf8(feed(row(1).replace("異形整", "異\uFFFD"))), "2 施設名 FEED-001 *"),
  BIRTH_DATE_THAT_IS_NONE(
      utf8(feed(row(1).replace(FeedRowOf.BORN, "1970-02-30"))), "2 施術管理者生年月日 FEED-006 ****"),
  CHECKUP_LIST_WITH_A_WRONG_DIGIT(
      ("機関コード,機関種別,機関名,郵便番号,電話番号,機関所在地,ホームページ,経営主体\r\n"
              + "\"1329900012\",\"特定健診\",\"試験健診センター\",\"\",\"\",\"\",\"\",\"\"\r\n")
          .getBytes(windows31j()),
      "2 機関コード FEED-004 1329900012");

  private final byte[] file;
  private final List<String> answer;

  /**
   * @param answer «line column code value» of the faults; * for any value; null for more of them
   */
  FeedCorpus(byte[] file, String... answer) {
    this.file = file;
    this.answer = Arrays.asList(answer);
  }

  byte[] file() {
    return file;
  }

  List<String> answer() {
    return answer;
  }

  private static String feed(String... rows) {
    return Feed.HEADER + String.join("", rows);
  }

  private static String row(int number) {
    return "柔整,契1396%03d-0-0,13896%05d,異形整骨院,イギョウ,13,1000001,東京都試験区１,0300000001,"
            .formatted(number, number)
        + "異形　一郎,"
        + FeedRowOf.BORN
        + ",2020-04-01,現存,\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Charset windows31j() {
    return Charset.forName("windows-31j");
  }

  /** The 外字 of one machine in a name; a # is never the second byte of a character. */
  private static byte[] gaiji() {
    byte[] text = feed(row(1).replace("異形整", "#形整")).getBytes(windows31j());
    int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('#');
    return joined(
        Arrays.copyOf(text, at),
        new byte[] {(byte) 0xF0, 0x40},
        Arrays.copyOfRange(text, at + 1, text.length));
  }

  private static byte[] cut() {
    return Arrays.copyOf(
        utf8(feed(row(1))), utf8(Feed.HEADER + "柔整,契1396001-0-0,1389600001,異").length - 1);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}

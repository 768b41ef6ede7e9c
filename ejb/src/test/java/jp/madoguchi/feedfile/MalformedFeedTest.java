package jp.madoguchi.feedfile;

import static jp.madoguchi.feedfile.FeedFiles.HEADER;
import static jp.madoguchi.feedfile.FeedFiles.JUDO;
import static jp.madoguchi.feedfile.FeedFiles.clinics;
import static jp.madoguchi.feedfile.FeedFiles.faults;
import static jp.madoguchi.feedfile.FeedFiles.read;
import static jp.madoguchi.feedfile.FeedFiles.refused;
import static jp.madoguchi.feedfile.FeedFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they arrive from elsewhere: none may be taken over by half or in silence. */
class MalformedFeedTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @Test
  void anotherEncoding() {
    assertOnly(refused(clinics(JUDO).getBytes(StandardCharsets.UTF_16)), 1, ErrorCode.FEED_001);
    assertOnly(refused(new byte[0]), 1, ErrorCode.FEED_001);
    assertOnly(refused(utf8("\r\n\r\n")), 1, ErrorCode.FEED_001);
    assertThat(refused(clinics(JUDO).getBytes(Charset.forName("EUC-JP")))).isNotNull();
  }

  @Test
  void aLineInTheOtherEncoding() {
    byte[] mixed = concat(utf8(clinics(JUDO)), JUDO.replace("517", "518").getBytes(WINDOWS_31J));
    assertThat(refused(mixed))
        .allMatch(f -> f.line() == 3)
        .anyMatch(f -> f.code() == ErrorCode.FEED_001);
    byte[] otherWay = concat(clinics(JUDO).getBytes(WINDOWS_31J), utf8(JUDO.replace("517", "518")));
    assertThat(refused(otherWay)).allMatch(f -> f.line() == 3);
  }

  @Test
  void gaijiOfOneMachine() {
    byte[] row = JUDO.replace("埼玉接骨院", "埼玉@接骨院").getBytes(WINDOWS_31J);
    int at = new String(row, StandardCharsets.ISO_8859_1).indexOf('@');
    byte[] gaiji =
        concat(
            Arrays.copyOf(row, at),
            new byte[] {(byte) 0xF0, 0x40},
            Arrays.copyOfRange(row, at + 1, row.length));
    List<FeedFault> refusal = refused(concat((HEADER + "\r\n").getBytes(WINDOWS_31J), gaiji));
    assertOnly(refusal, 2, ErrorCode.FEED_010);
    assertThat(refusal.get(0).column()).isEqualTo("施設名");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u202E", "\u2028", "\uE000", "\uFFFE"})
  void charactersThatNoNameHas(String character) {
    FeedFault fault = faults(clinics(JUDO.replace("埼玉接骨院", "埼玉" + character + "院"))).get(0);
    assertThat(fault.code()).isEqualTo(ErrorCode.FEED_010);
    assertThat(fault.column()).isEqualTo("施設名");
  }

  @Test
  void aValueIsShownOnOneLine() {
    assertThat(faults(clinics(JUDO.replace("埼玉接骨院", "\"埼玉\n院\u202E\""))))
        .singleElement()
        .matches(f -> f.value().equals("埼玉\\u000A院\\u202E"));
  }

  @Test
  void theReplacementCharacterMeansSomethingWasLostBefore() {
    assertThat(faults(clinics(JUDO.replace("埼玉接骨院", "埼玉\uFFFD院"))))
        .singleElement()
        .matches(f -> f.code() == ErrorCode.FEED_001 && f.column().equals("施設名"));
  }

  @Test
  void cutInTheMiddleOfACharacter() {
    byte[] whole = utf8(HEADER + "\n" + JUDO.replace("現存,", "現存"));
    assertThat(refused(Arrays.copyOf(whole, whole.length - 1))).anyMatch(f -> f.line() == 2);
    byte[] inName = utf8(HEADER + "\n" + JUDO);
    byte[] cut = Arrays.copyOf(inName, utf8(HEADER + "\n柔整,協1101234-5-6,1189000517,埼").length - 1);
    assertOnly(refused(cut), 2, ErrorCode.FEED_003);
  }

  @Test
  void aQuoteThatIsNotClosed() {
    assertThat(faults(clinics(JUDO, JUDO.replace("埼玉接骨院", "\"埼玉接骨院"))))
        .anyMatch(f -> f.line() == 3 && f.code() == ErrorCode.FEED_001);
    assertThat(faults(HEADER + "\n" + JUDO.replace("現存,", "現存,\"2026-01-01")))
        .anyMatch(f -> f.line() == 2 && f.code() == ErrorCode.FEED_001);
  }

  @Test
  void missingAndExtraColumns() {
    assertThat(faults(clinics(JUDO, JUDO + ",", JUDO.replace(",現存", ""), "a")))
        .extracting(f -> f.line() + " " + f.code().code() + " " + f.value() + " " + f.argument())
        .containsExactly("3 FEED-003 null 14", "4 FEED-003 null 14", "5 FEED-003 null 14");
  }

  @Test
  void aHeaderInAnotherOrder() {
    List<FeedFault> refusal = refused(utf8(clinics(JUDO).replace("登録記号番号,機関コード", "機関コード,登録記号番号")));
    assertOnly(refusal, 1, ErrorCode.FEED_002);
    assertThat(refusal.get(0).argument()).isEqualTo("登録記号番号");
    assertOnly(refused(utf8(JUDO + "\n")), 1, ErrorCode.FEED_002);
    assertOnly(refused(utf8(HEADER + ",備考\n")), 1, ErrorCode.FEED_002);
  }

  @Test
  void aCellOfAMegabyte() {
    List<FeedFault> refusal = refused(utf8(clinics(JUDO.replace("埼玉接骨院", "あ".repeat(1 << 19)))));
    assertOnly(refusal, 2, ErrorCode.FEED_010);
    assertThat(refusal.get(0).value().length()).isLessThanOrEqualTo(41);
    assertThat(faults(clinics(JUDO.replace("埼玉接骨院", "あ".repeat(2 << 20)))))
        .allMatch(f -> f.code() == ErrorCode.FEED_001);
  }

  @Test
  void aFileOfFaultsIsCountedToItsEnd() {
    List<FeedFault> refusal =
        refused(utf8(clinics(String.join("\n", Collections.nCopies(20_000, "x")))));
    assertThat(refusal).hasSize(20_000);
  }

  @Test
  void aBirthDateIsMaskedInWhateverColumnItIs() {
    String shifted = JUDO.replace("埼玉　太郎,1990-01-01", "1990-13-01,１９９０年１月３２日");
    String elsewhere = JUDO.replace(",11,", ",昭和64年1月8日,").replace("0486251211", "19900101");
    assertThat(faults(clinics(shifted, elsewhere)))
        .isNotEmpty()
        .noneMatch(f -> f.toString().contains("1990") || f.toString().contains("昭和"))
        .noneMatch(f -> f.toString().contains("１９９０"));
  }

  @Property(tries = 300)
  void whateverTheBytesNothingElseIsThrown(@ForAll byte[] tail) {
    FeedFaults faults = new FeedFaults();
    assertThat(read(concat(utf8(clinics(JUDO)), tail), faults)).isNotNull();
  }

  private static void assertOnly(List<FeedFault> refusal, int line, ErrorCode code) {
    assertThat(refusal)
        .singleElement()
        .matches(f -> f.line() == line && f.code() == code, "line " + line + " " + code);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}

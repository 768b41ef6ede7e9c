package jp.madoguchi.feedfile;

import static jp.madoguchi.feedfile.FeedFiles.JUDO;
import static jp.madoguchi.feedfile.FeedFiles.clinics;
import static jp.madoguchi.feedfile.FeedFiles.faults;
import static jp.madoguchi.feedfile.FeedFiles.parsed;
import static jp.madoguchi.feedfile.FeedFiles.refused;
import static jp.madoguchi.feedfile.FeedFiles.sample;
import static jp.madoguchi.feedfile.FeedFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.KeyedHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedEntriesTest {
  @Test
  void theClosedFeed() {
    List<FeedEntry> entries = parsed(sample("clinics.sample.csv"));
    assertThat(entries).extracting(FeedEntry::code).doesNotContainNull();
    assertThat(entries.stream().map(FeedEntry::code).distinct()).hasSize(14);
    assertThat(entries)
        .filteredOn(e -> e.code().digits().equals("1199002765"))
        .extracting(FeedEntry::managerName)
        .containsExactly("鍼灸　見太郎", "按摩　本子");
    FeedEntry judo = only(entries, "2889001984");
    assertThat(judo.name()).isEqualTo("髙﨑𠮷田整骨院");
    assertThat(judo.liveRegistration()).isEqualTo("KEI289000100");
    assertThat(only(entries, "1189009078").liveRegistration()).isNull();
    assertThat(only(entries, "2799008312").address()).isNull();
  }

  private static FeedEntry only(List<FeedEntry> entries, String code) {
    List<FeedEntry> found = entries.stream().filter(e -> e.code().digits().equals(code)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void thePublishedList() {
    List<FeedEntry> entries = parsed(sample("checkup-providers.sample.csv"));
    assertThat(entries)
        .hasSize(16)
        .allMatch(e -> e.kind() == InstitutionKind.CHECKUP_PROVIDER)
        .allMatch(e -> e.otherPortal() == (e.code().classification() == '1'));
    FeedEntry tokyo = only(entries, "1310438796");
    assertThat(tokyo.phone()).isEqualTo("0332251666");
    assertThat(tokyo.prefecture()).isEqualTo(Prefecture.TOKYO);
  }

  @Test
  void layoutAndEncodingAreFoundAndFiveRowsShown() throws IOException {
    FeedReader list = open(sample("checkup-providers.sample.csv"));
    assertThat(list.layout()).isEqualTo(FeedLayout.CHECKUP_PROVIDERS);
    assertThat(list.encoding()).isEqualTo(FeedEncoding.WINDOWS_31J);
    FeedReader feed = open(utf8("\uFEFF" + clinics(JUDO)));
    assertThat(feed.layout()).isEqualTo(FeedLayout.CLINICS);
    assertThat(feed.encoding()).isEqualTo(FeedEncoding.UTF_8_BOM);
    assertThat(feed.next(10)).hasSize(1);
    assertThat(feed.rows()).isEqualTo(1);
    assertThat(feed.sample()).singleElement().asList().contains("埼玉接骨院", "****");
    FeedReader sample = open(sample("clinics.sample.csv"));
    assertThat(sample.encoding()).isEqualTo(FeedEncoding.UTF_8);
    sample.next(10);
    assertThat(sample.sample()).hasSize(5);
    assertThat(sample.sample().toString()).doesNotContain("1990-01-01");
  }

  private static FeedReader open(byte[] file) throws IOException {
    return FeedReader.open(new ByteArrayInputStream(file), FeedFiles.TODAY, new FeedFaults())
        .orElseThrow();
  }

  @Test
  void bothEncodingsAndABomReadTheSame() {
    String text = clinics(JUDO);
    FeedEntry plain = parsed(utf8(text)).get(0);
    assertThat(parsed(utf8("\uFEFF" + text))).containsExactly(plain);
    assertThat(parsed(text.getBytes(Charset.forName("windows-31j")))).containsExactly(plain);
    assertThat(parsed(utf8(text.replace("\r\n", "\n")))).containsExactly(plain);
    assertThat(parsed(utf8(text.replace("\r\n", "\r")))).containsExactly(plain);
    // With characters that NEC and IBM have added.
    String more = text.replace("埼玉接骨院", "髙﨑德纊接骨院");
    assertThat(parsed(more.getBytes(Charset.forName("windows-31j"))))
        .isEqualTo(parsed(utf8(more)))
        .extracting(FeedEntry::name)
        .containsExactly("髙﨑德纊接骨院");
  }

  @ParameterizedTest
  @CsvSource({
    "柔整,歯科,所属機関,FEED-008",
    "協1101234-5-6,1101234-5-6,登録記号番号,FEED-005",
    "協1101234-5-6,協110123-5-6,登録記号番号,FEED-005",
    "協1101234-5-6,'',登録記号番号,FEED-005",
    "1189000517,118900051,機関コード,FEED-004",
    "埼玉接骨院,'',施設名,FEED-009",
    "埼玉接骨院,=cmd|'/c calc'!A0,施設名,FEED-010",
    "',11,',',48,',都道府県番号,FEED-008",
    "3300001,330,郵便番号,FEED-008",
    "0486251211,123,電話番号,FEED-008",
    "埼玉　太郎,'',施術管理者氏名,FEED-009",
    "1990-01-01,1990-02-30,施術管理者生年月日,FEED-006",
    "1990-01-01,2030-01-01,施術管理者生年月日,FEED-006",
    "1990-01-01,'',施術管理者生年月日,FEED-009",
    "2015-04-01,2015/04/01,登録年月日,FEED-006",
    "現存,営業中,状態,FEED-008",
    "現存,廃止,状態変更年月日,FEED-009"
  })
  void aFaultOfAColumn(String right, String wrong, String column, String code) {
    FeedFault fault = faults(clinics(JUDO.replaceFirst(right, wrong))).get(0);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.code().code()).isEqualTo(code);
    assertThat(fault.hint(Locale.JAPANESE)).isNotBlank().doesNotContain("{0}");
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    String other = JUDO.replace("1189000517", "x").replace("現存", "y");
    assertThat(faults(clinics(JUDO, other, JUDO.replace("協1101234-5-6", "協1"))))
        .extracting(f -> f.line() + " " + f.column() + " " + f.code().code() + " " + f.value())
        .containsExactly("3 状態 FEED-008 y", "3 機関コード FEED-004 x", "4 登録記号番号 FEED-005 協1");
  }

  @Test
  void linesOfOneInstitutionDifferOnlyInItsManager() {
    String second = JUDO.replace("埼玉　太郎,1990-01-01,2015", "埼玉　花子,1991-02-03,2016");
    List<FeedEntry> entries = parsed(utf8(clinics(JUDO, second, JUDO.replace("埼玉接骨院", "別"))));
    FeedEntry first = entries.get(0);
    KeyedHash hash = KeyedHashes.ofTests();
    assertThat(entries.get(1).institutionPrint()).isEqualTo(first.institutionPrint());
    assertThat(entries.get(1).managerPrint(entries.get(1).birthHash(hash)))
        .isNotEqualTo(first.managerPrint(first.birthHash(hash)));
    assertThat(entries.get(2).institutionPrint()).isNotEqualTo(first.institutionPrint());
  }

  @Test
  void anImpossibleCheckDigitIsAFaultOnlyWhereTheFundNumbers() {
    String list =
        new String(sample("checkup-providers.sample.csv"), Charset.forName("windows-31j"));
    assertThat(refused(utf8(list.replace("0421200015", "0421200016"))))
        .extracting(FeedFault::code)
        .containsOnly(ErrorCode.FEED_004);
    assertThat(parsed(utf8(list.replace("0110113719", "0110113718")))).hasSize(16);
  }
}

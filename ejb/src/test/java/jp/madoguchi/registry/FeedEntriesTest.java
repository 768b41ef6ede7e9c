package jp.madoguchi.registry;

import static jp.madoguchi.registry.FeedFiles.JUDO;
import static jp.madoguchi.registry.FeedFiles.clinics;
import static jp.madoguchi.registry.FeedFiles.faults;
import static jp.madoguchi.registry.FeedFiles.parsed;
import static jp.madoguchi.registry.FeedFiles.refused;
import static jp.madoguchi.registry.FeedFiles.sample;
import static jp.madoguchi.registry.FeedFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedEntriesTest {
  @Test
  void theClosedFeed() {
    FeedEntries entries = parsed(sample("clinics.sample.csv"));
    assertThat(entries.layout()).isEqualTo(FeedLayout.CLINICS);
    assertThat(entries.all()).hasSize(14);
    FeedEntry ahaki = entries.of(new InstitutionCode("1199002765")).orElseThrow();
    assertThat(ahaki.managers())
        .extracting(FeedEntry.Person::name)
        .containsExactly("鍼灸　見太郎", "按摩　本子");
    assertThat(ahaki.registeredOn()).isEqualTo("2019-01-01");
    FeedEntry judo = entries.of(new InstitutionCode("2889001984")).orElseThrow();
    assertThat(judo.name()).isEqualTo("髙﨑𠮷田整骨院");
    assertThat(judo.liveRegistration()).isEqualTo("KEI289000100");
    FeedEntry closed = entries.of(new InstitutionCode("1189009078")).orElseThrow();
    assertThat(closed.liveRegistration()).isNull();
    assertThat(entries.of(new InstitutionCode("2799008312")).orElseThrow().address()).isNull();
  }

  @Test
  void thePublishedList() {
    FeedEntries entries = parsed(sample("checkup-providers.sample.csv"));
    assertThat(entries.layout()).isEqualTo(FeedLayout.CHECKUP_PROVIDERS);
    assertThat(entries.all())
        .hasSize(16)
        .allMatch(e -> e.kind() == InstitutionKind.CHECKUP_PROVIDER)
        .allMatch(e -> e.otherPortal() == (e.code().classification() == '1'));
    FeedEntry tokyo = entries.of(new InstitutionCode("1310438796")).orElseThrow();
    assertThat(tokyo.phone()).isEqualTo("0332251666");
    assertThat(tokyo.prefecture()).isEqualTo(Prefecture.TOKYO);
  }

  @Test
  void bothEncodingsAndABomReadTheSame() {
    String text = clinics(JUDO);
    FeedEntry plain = parsed(utf8(text)).all().iterator().next();
    assertThat(parsed(utf8("\uFEFF" + text)).all()).containsExactly(plain);
    assertThat(parsed(text.getBytes(Charset.forName("windows-31j"))).all()).containsExactly(plain);
    assertThat(parsed(utf8(text.replace("\r\n", "\n"))).all()).containsExactly(plain);
    assertThat(parsed(utf8(text.replace("\r\n", "\r"))).all()).containsExactly(plain);
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
    FeedRefused.Fault fault = faults(clinics(JUDO.replaceFirst(right, wrong))).get(0);
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
  void twoManagersAreTwoRowsAndADuplicateIsAFault() {
    String second = JUDO.replace("埼玉　太郎,1990-01-01", "埼玉　花子,1991-02-03");
    assertThat(parsed(utf8(clinics(JUDO, second))).all().iterator().next().managers()).hasSize(2);
    assertFeed007(clinics(JUDO, JUDO), "機関コード");
    assertFeed007(clinics(JUDO, second.replace("埼玉接骨院", "別の接骨院")), "機関コード");
    assertFeed007(clinics(JUDO, JUDO.replace("1189000517", "1189000518")), "登録記号番号");
  }

  private static void assertFeed007(String text, String column) {
    FeedRefused.Fault fault = faults(text).get(0);
    assertThat(fault.code()).isEqualTo(ErrorCode.FEED_007);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.column()).isEqualTo(column);
  }

  @Test
  void aClosedPredecessorMayHaveTheSameNumber() {
    String closed = JUDO.replace("1189000517", "1189000518").replace("現存,", "廃止,2020-01-01");
    assertThat(parsed(utf8(clinics(closed, JUDO))).all()).hasSize(2);
  }

  @Test
  void anImpossibleCheckDigitIsAFaultOnlyWhereTheFundNumbers() {
    String list =
        new String(sample("checkup-providers.sample.csv"), Charset.forName("windows-31j"));
    FeedRefused refusal = refused(utf8(list.replace("0421200015", "0421200016")));
    assertThat(refusal.faults())
        .extracting(FeedRefused.Fault::code)
        .containsOnly(ErrorCode.FEED_004);
    assertThat(parsed(utf8(list.replace("0110113719", "0110113718"))).all()).hasSize(16);
  }

  @Test
  void theMessageNamesTheFirstCodeOnly() {
    assertThat(refused("".getBytes(StandardCharsets.UTF_8))).hasMessage("FEED-001");
  }
}

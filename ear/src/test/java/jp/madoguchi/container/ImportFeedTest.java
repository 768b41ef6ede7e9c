package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.dev.MovableClock;
import jp.madoguchi.registry.FeedRefused;
import jp.madoguchi.registry.ImportFeed;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportFeedTest {
  private static final String HEADER =
      "所属機関,登録記号番号,機関コード,施設名,施設名カナ,都道府県番号,郵便番号,所在地,電話番号," + "施術管理者氏名,施術管理者生年月日,登録年月日,状態,状態変更年月日\n";
  private static final String GOOD =
      "柔整,契1397001-0-0,1389700001,取込整骨院,トリコミセイコツイン,13,1000001,東京都試験区１,0300000001,"
          + "取込　一郎,1970-01-01,2020-04-01,現存,\n";

  @Inject private ImportFeed importFeed;
  @Inject private LookUpInstitution lookUp;

  @Test
  void theSameFeedOnceMoreChangesNothing() throws IOException {
    byte[] sample;
    try (var in = MovableClock.class.getResourceAsStream("clinics.sample.csv")) {
      sample = in.readAllBytes();
    }
    load(sample);
    ImportFeed.Result again = load(sample);
    assertThat(again.institutions()).isEqualTo(14).isEqualTo(again.unchanged());
  }

  @Test
  void aFeedWithOneBadRowChangesNothingAndSaysWhere() {
    String bad = GOOD.replace("契1397001", "契1397002").replace("1389700001", "12AB");
    FeedRefused refused =
        catchThrowableOfType(FeedRefused.class, () -> load(text(HEADER + GOOD + bad)));
    assertThat(refused.faults())
        .extracting(f -> f.line(), f -> f.column(), f -> f.value())
        .containsExactly(tuple(3, "機関コード", "12AB"));
    Refused.with(ErrorCode.REG_014, () -> lookUp.find(judo("139700100")));
  }

  @Test
  void anInstitutionOfTheFeedCanBeFoundAtOnce() {
    String row = GOOD.replace("契1397001", "契1397003").replace("1389700001", "1389700003");
    ImportFeed.Result result = load(text(HEADER + row));
    assertThat(result.added()).isEqualTo(1);
    assertThat(lookUp.find(judo("139700300")).name()).isEqualTo("取込整骨院");
    assertThat(Trail.of("importer")).contains("ImportFeed OK");
  }

  @Test
  void onlyAnOperatorMay() {
    assertThatThrownBy(
            () -> As.role("reviewer", "reviewer", () -> importFeed.load(text(HEADER + GOOD))))
        .isInstanceOf(EJBAccessException.class);
  }

  private ImportFeed.Result load(byte[] file) {
    return As.role("operator", "importer", () -> importFeed.load(file));
  }

  private static LookUpInstitution.Typed judo(String digits) {
    return new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, "KEI", "", digits, "");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

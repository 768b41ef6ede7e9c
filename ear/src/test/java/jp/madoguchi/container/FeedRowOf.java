package jp.madoguchi.container;

import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.InstitutionKind;

/**
 * A row of the closed feed about a clinic that no other test knows.
 *
 * @param row ends in a line feed
 */
record FeedRowOf(int number, String row) {
  /** Of every 施術管理者 that the tests' own feeds state. */
  static final String BORN = UsedSecrets.note("1947-08-19");

  private static final AtomicInteger NEXT = new AtomicInteger();

  static FeedRowOf newClinic() {
    int number = NEXT.getAndIncrement();
    return new FeedRowOf(
        number,
        "柔整,契1397%03d-0-0,13897%05d,取込整骨院%d,トリコミセイコツイン,13,1000001,東京都試験区１,0300000001,"
                .formatted(number, number, number)
            + "取込　一郎,"
            + BORN
            + ",2020-04-01,現存,\n");
  }

  String code() {
    return "13897%05d".formatted(number);
  }

  FeedRowOf with(String old, String text) {
    return new FeedRowOf(number, row.replace(old, text));
  }

  FeedRowOf closed() {
    return with("現存,", "廃止,2026-09-01");
  }

  /** As the form of registration finds it. */
  LookUpInstitution.Found found() {
    String digits = "1397%03d00".formatted(number);
    return Bean.of(LookUpInstitution.class)
        .find(new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, "KEI", "", digits, ""));
  }
}

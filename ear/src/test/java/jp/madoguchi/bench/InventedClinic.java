package jp.madoguchi.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.dev.InventedInstitutions;

/**
 * A 柔整 clinic of the demo data, for which somebody can register.
 *
 * @param symbol name of the 登録記号
 * @param digits ② of the form
 */
record InventedClinic(String symbol, String digits) {
  /** As the portal fills its register at the first start. */
  private static final long SEED = 20260401;

  private static final int COUNT = 2000;

  /** About a thousand, always the same. */
  static List<InventedClinic> all() {
    String feed = new String(InventedInstitutions.feed(SEED, COUNT), StandardCharsets.UTF_8);
    try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(feed).stream()) {
      return rows.filter(r -> r.getField("所属機関").equals("柔整"))
          .filter(r -> r.getField("状態").equals("現存"))
          .map(r -> r.getField("登録記号番号"))
          .map(n -> new InventedClinic(n.startsWith("協") ? "KYO" : "KEI", n.replaceAll("\\D", "")))
          .toList();
    }
  }

  String mail() {
    return "clinic" + digits + "@example.jp";
  }
}

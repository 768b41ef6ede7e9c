package jp.madoguchi.dev;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.registry.CheckDigit;
import jp.madoguchi.registry.Prefecture;

/**
 * Institutions that do not exist, in all 47 prefectures, as a closed feed. The same seed gives the
 * same bytes. Registration serials begin at 90100, above every real clinic's and the sample feed's;
 * the 機関コード lie in the district 99, which no authority has given out, and follow from nothing.
 */
public final class InventedInstitutions {
  private static final int FIRST_SERIAL = 90_100;
  private static final LocalDate FIRST_DAY = LocalDate.of(2001, 4, 1);
  private static final LocalDate LAST_CHANGE = LocalDate.of(2026, 9, 30);

  private final Random random;
  private final InventedNames names;
  private final Set<String> codes = new HashSet<>();
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

  private InventedInstitutions(long seed) {
    random = new Random(seed);
    names = new InventedNames(random);
  }

  /**
   * @param count up to about 40,000 institutions, some of them with two rows
   * @return the file, UTF-8 without BOM
   */
  public static byte[] feed(long seed, int count) {
    InventedInstitutions invented = new InventedInstitutions(seed);
    invented.csv.writeRecord(FeedLayout.CLINICS.columns());
    for (int i = 0; i < count; i++) {
      invented.write(i);
    }
    try {
      invented.csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return invented.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private enum Kind {
    JUDO("柔整", '8'),
    AHAKI("あはき", '9'),
    CHECKUP("健診", '2'),
    MIDWIFERY("助産所", '5');

    private final String word;
    private final char classification;

    Kind(String word, char classification) {
      this.word = word;
      this.classification = classification;
    }
  }

  private void write(int i) {
    Prefecture prefecture = Prefecture.values()[i % Prefecture.values().length];
    int serial = FIRST_SERIAL + i / Prefecture.values().length;
    Kind kind = kind();
    InventedNames.Name family = names.family();
    InventedNames.Name title = title(kind);
    LocalDate registered = FIRST_DAY.plusDays(random.nextInt(8_000));
    String status = status();
    boolean travelling = kind == Kind.AHAKI && random.nextInt(10) == 0;
    List<String> institution =
        List.of(
            kind.word,
            number(kind, prefecture, serial),
            code(kind, prefecture),
            family.written() + title.written(),
            family.kana() + title.kana(),
            prefecture.code(),
            "%03d%04d".formatted(100 + random.nextInt(800), random.nextInt(10_000)),
            travelling ? "" : address(prefecture),
            "0%d000%04d".formatted(11 + prefecture.ordinal(), random.nextInt(10_000)));
    List<String> state =
        List.of(
            registered.toString(),
            status,
            status.equals("現存") ? "" : LAST_CHANGE.minusDays(random.nextInt(365)).toString());
    if (kind == Kind.CHECKUP) {
      row(institution, "", "", state);
      return;
    }
    String first = names.given().written();
    row(institution, family.written() + "\u3000" + first, birth(1955), state);
    if (kind == Kind.AHAKI && random.nextInt(5) == 0) {
      // Another generation, so the two are never the same person.
      String second = names.family().written() + "\u3000" + names.given().written();
      row(institution, second, birth(1980), state);
    }
  }

  private void row(List<String> institution, String manager, String born, List<String> state) {
    List<String> row = new ArrayList<>(institution);
    row.add(manager);
    row.add(born);
    row.addAll(state);
    csv.writeRecord(row);
  }

  /** About as many of each as there are. */
  private Kind kind() {
    int of100 = random.nextInt(100);
    if (of100 < 55) {
      return Kind.JUDO;
    }
    return of100 < 90 ? Kind.AHAKI : of100 < 97 ? Kind.CHECKUP : Kind.MIDWIFERY;
  }

  private String status() {
    int of100 = random.nextInt(100);
    return of100 < 95 ? "現存" : of100 < 97 ? "休止" : of100 < 99 ? "廃止" : "辞退";
  }

  private InventedNames.Name title(Kind kind) {
    List<InventedNames.Name> titles =
        switch (kind) {
          case JUDO ->
              List.of(
                  new InventedNames.Name("接骨院", "セッコツイン"), new InventedNames.Name("整骨院", "セイコツイン"));
          case AHAKI ->
              List.of(
                  new InventedNames.Name("鍼灸院", "シンキュウイン"),
                  new InventedNames.Name("はりきゅうマッサージ治療院", "ハリキュウマッサージチリョウイン"));
          case CHECKUP -> List.of(new InventedNames.Name("健診センター", "ケンシンセンター"));
          case MIDWIFERY -> List.of(new InventedNames.Name("助産院", "ジョサンイン"));
        };
    return titles.get(random.nextInt(titles.size()));
  }

  private String number(Kind kind, Prefecture prefecture, int serial) {
    return switch (kind) {
      case JUDO ->
          "%s%s%05d-%d-%d"
              .formatted(
                  random.nextBoolean() ? "協" : "契",
                  prefecture.code(),
                  serial,
                  random.nextInt(2),
                  random.nextInt(2));
      case AHAKI -> "%s%05d%03d".formatted(prefecture.code(), serial, random.nextInt(1_000));
      case CHECKUP, MIDWIFERY -> "";
    };
  }

  private String code(Kind kind, Prefecture prefecture) {
    String code;
    do {
      String body =
          prefecture.code() + kind.classification + "99" + "%04d".formatted(random.nextInt(10_000));
      int last = kind == Kind.CHECKUP ? CheckDigit.of(body) : random.nextInt(10);
      code = body + last;
    } while (!codes.add(code));
    return code;
  }

  private String address(Prefecture prefecture) {
    return "%s見本市見本町%d丁目%d番%d号"
        .formatted(
            prefecture.display(),
            1 + random.nextInt(9),
            1 + random.nextInt(30),
            1 + random.nextInt(20));
  }

  private String birth(int fromYear) {
    return LocalDate.of(fromYear, 1, 1).plusDays(random.nextInt(9_000)).toString();
  }
}

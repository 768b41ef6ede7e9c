package jp.madoguchi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.feedfile.FeedLayout;

/**
 * The closed feed with so many rows, as large as one likes. Every twentieth institution has two
 * 施術管理者. From one edition to the next, one institution in a hundred has another telephone number.
 */
record InventedFeed(int rows) {
  private static final int TWO_MANAGERS = 20;
  private static final int EDITIONS = 100;

  /** What receives a row. */
  @FunctionalInterface
  private interface Rows {
    void add(int institution, boolean second) throws IOException;
  }

  /** As the publisher sends it. */
  void writeAsSent(Path file, int edition) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", FeedLayout.CLINICS.columns()) + "\n");
      forEach((i, second) -> out.write(sent(i, second, edition)));
    }
  }

  /** As it is when it is checked, in the columns of {@link PsqlLoad}. */
  void writeAsChecked(Path file, int edition) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      int[] line = {1};
      forEach((i, second) -> out.write(checked(++line[0], i, second, edition)));
    }
  }

  private void forEach(Rows action) throws IOException {
    int written = 0;
    for (int i = 0; written < rows; i++) {
      action.add(i, false);
      written++;
      if (i % TWO_MANAGERS == 0 && written < rows) {
        action.add(i, true);
        written++;
      }
    }
  }

  private static String sent(int i, boolean second, int edition) {
    return "柔整,契%07d-%d-%d,%010d,第%d見本整骨院,ミホンセイコツイン,13,1000001,東京都見本区見本町%d丁目%d番,%s,%s,%s,2020-04-01,現存,\n"
        .formatted(
            i / 100,
            i / 10 % 10,
            i % 10,
            i,
            i,
            i % 9 + 1,
            i % 1_000,
            phone(i, edition),
            manager(i, second),
            second ? "1980-01-01" : "1970-01-01");
  }

  private static String checked(int line, int i, boolean second, int edition) {
    String phone = phone(i, edition);
    return "%d,%010d,JUDO_CLINIC,f,ACTIVE,,KEI,%09d,契%07d-%d-%d,KEI%09d,第%d見本整骨院,ミホンセイコツイン,13,1000001,東京都見本区見本町%d丁目%d番,%s,2020-04-01,%s,%s,%d,%d\n"
        .formatted(
            line,
            i,
            i,
            i / 100,
            i / 10 % 10,
            i % 10,
            i,
            i,
            i % 9 + 1,
            i % 1_000,
            phone,
            manager(i, second),
            "%016x".formatted(scattered(i + (second ? 0x5555L : 0))).repeat(4),
            scattered(phone.hashCode() * 31L + i),
            scattered(i * 2L + (second ? 1 : 0)));
  }

  private static String manager(int i, boolean second) {
    return (second ? "見本　花子" : "見本　太郎") + i;
  }

  /** Another one in every hundredth edition, a hundredth of them in each. */
  private static String phone(int i, int edition) {
    return "03%08d".formatted((i + (edition + EDITIONS - i % EDITIONS) / EDITIONS) % 100_000_000);
  }

  /** Any bits that are another number's never, like a hash. */
  private static long scattered(long value) {
    return (value + 1) * 0x9E3779B97F4A7C15L;
  }
}

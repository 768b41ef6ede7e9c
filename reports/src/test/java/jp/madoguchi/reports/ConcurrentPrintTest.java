package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentPrintTest {
  @Test
  void manyThreadsPrintWithoutMixing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> printed = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        SettingsSheet sheet = numbered(i);
        printed.add(threads.submit(() -> SettingsSheets.print(sheet)));
      }
      for (int i = 0; i < printed.size(); i++) {
        SettingsSheet sheet = numbered(i);
        assertThat(Sheets.text(printed.get(i).get()))
            .contains(
                sheet.institutionName() + " 御中",
                "②　ID " + sheet.accountId(),
                "③　パスワード " + sheet.password(),
                "④　アクティベーションコード " + sheet.activationCode());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static SettingsSheet numbered(int i) {
    return Sheets.of(
        "第" + i + "まどぐち𠮷田院",
        "W%07d".formatted(i),
        "pw%06d".formatted(i * 7919 % 1_000_000),
        "%012d".formatted(i * 104_729L));
  }
}

package jp.madoguchi.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryCopyTest {
  private static final String HEADER = "5047434f50590aff0d0a00" + "00000000" + "00000000";

  private static final byte[] NOTHING = {};

  private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
  private final BinaryCopy rows = new BinaryCopy(passed);

  @Test
  void everyCellIsItsLengthAndItsBytes() throws IOException {
    rows.add(1, Arrays.asList("𠮷", 2, LocalDate.of(2000, 1, 3), null), NOTHING);
    assertThat(hexadecimal())
        .isEqualTo(
            HEADER
                + "0006"
                + "000000080000000000000001"
                + "00000004f0a0aeb7"
                + "0000000400000002"
                + "0000000400000002"
                + "ffffffff"
                + "00000000"
                + "ffff");
  }

  @Test
  void aDateMayLieBeforeTheYear2000() throws IOException {
    rows.add(1, List.of(LocalDate.of(1999, 12, 31)), new byte[] {0x61});
    assertThat(hexadecimal()).endsWith("00000004ffffffff" + "0000000161" + "ffff");
  }

  @Test
  void anythingElseIsAMistake() throws IOException {
    assertThatThrownBy(() -> rows.add(1, List.of(1.5), NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rowsThatAreMoreThanAPieceAreAllPassedOn() throws IOException {
    byte[] text = "窓".repeat(100).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1_000; i++) {
      rows.add(i, List.of(), text);
    }
    String row = "0002" + "00000008" + "%016x" + "0000012c" + "e7aa93".repeat(100);
    StringBuilder expected = new StringBuilder(HEADER);
    for (int i = 0; i < 1_000; i++) {
      expected.append(row.formatted(i));
    }
    assertThat(hexadecimal()).isEqualTo(expected.append("ffff").toString());
  }

  private String hexadecimal() throws IOException {
    rows.end();
    return HexFormat.of().formatHex(passed.toByteArray());
  }
}

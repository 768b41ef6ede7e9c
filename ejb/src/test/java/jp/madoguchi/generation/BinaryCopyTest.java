package jp.madoguchi.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryCopyTest {
  private static final String HEADER = "5047434f50590aff0d0a00" + "00000000" + "00000000";

  @Test
  void everyCellIsItsLengthAndItsBytes() throws IOException {
    BinaryCopy rows = new BinaryCopy(1);
    rows.add(1, Arrays.asList("𠮷", 2, true, LocalDate.of(2000, 1, 3), null, ""));
    assertThat(hexadecimal(rows))
        .isEqualTo(
            HEADER
                + "0007"
                + "000000080000000000000001"
                + "00000004f0a0aeb7"
                + "0000000400000002"
                + "0000000101"
                + "0000000400000002"
                + "ffffffff"
                + "00000000"
                + "ffff");
  }

  @Test
  void aDateMayLieBeforeTheYear2000() throws IOException {
    BinaryCopy rows = new BinaryCopy(1);
    rows.add(1, List.of(LocalDate.of(1999, 12, 31)));
    assertThat(hexadecimal(rows)).endsWith("00000004ffffffff" + "ffff");
  }

  @Test
  void anythingElseIsAMistake() throws IOException {
    BinaryCopy rows = new BinaryCopy(1);
    assertThatThrownBy(() -> rows.add(1, List.of(1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String hexadecimal(BinaryCopy rows) throws IOException {
    return HexFormat.of().formatHex(rows.stream().readAllBytes());
  }
}

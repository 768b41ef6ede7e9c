package jp.madoguchi.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.TypedText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "承諾通知書.pdf, 承諾通知書.pdf",
    "C:\\fakepath\\𠮷田.jpg, 𠮷田.jpg",
    "../../etc/passwd, passwd",
    "' 空白　', 空白",
    "'', 無題",
    "folder/, 無題"
  })
  void keepsTheNameAndNoFolder(String given, String kept) {
    assertThat(FileName.of(given)).isEqualTo(kept);
  }

  @Test
  void breaksNoLineAndTurnsNoDirection() {
    assertThat(FileName.of("a\r\nSet-Cookie: x\u0000.pdf")).isEqualTo("a__Set-Cookie: x_.pdf");
    assertThat(FileName.of("\u202Efdp.exe")).isEqualTo("_fdp.exe");
    assertThat(FileName.of(null)).isEqualTo("無題");
  }

  @Property
  void isAlwaysShortAndPlain(@ForAll String given) {
    String name = FileName.of(given);
    assertThat(name).isNotBlank();
    assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
    assertThat(TypedText.isPlain(name)).isTrue();
  }

  @Test
  void isGivenOutAsWhatItIs() {
    assertThat(FileKind.PDF.fileName("setup.exe")).isEqualTo("setup.exe.pdf");
    assertThat(FileKind.JPEG.fileName("写真.JPEG")).isEqualTo("写真.JPEG");
    assertThat(FileKind.PNG.fileName("無題")).isEqualTo("無題.png");
  }
}

package jp.madoguchi.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageImageTest {
  @Test
  void drawsAPageOfAPdfSoThatSmallPrintCanBeRead() throws IOException {
    BufferedImage page = drawn(FileKind.PDF, Corpus.pdf(2), 2);
    assertThat(page.getHeight()).isBetween(1999, 2001);
    assertThat(page.getWidth()).isBetween(1412, 1416);
  }

  @Test
  void drawsAPhotographNotLargerThanNeeded() throws IOException {
    BufferedImage page = drawn(FileKind.JPEG, Corpus.picture("jpg", 3000, 4000), 1);
    assertThat(page.getHeight()).isEqualTo(2000);
    assertThat(drawn(FileKind.PNG, Corpus.picture("png", 300, 200), 1).getWidth()).isEqualTo(300);
  }

  @Test
  void turnsAPageThatWasPhotographedSideways() throws IOException {
    BufferedImage turned = drawn(FileKind.PNG, Corpus.picture("png", 300, 200), 1, 1);
    assertThat(turned.getWidth()).isEqualTo(200);
    assertThat(turned.getHeight()).isEqualTo(300);
    assertThat(turned.getRGB(100, 5)).isEqualTo(0xFFFFFFFF);
  }

  /** Where the corner at the beginning of the first line is to be seen; Exif 2.3, tag 0112. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void standsAPhotographUprightAsTheCameraNoted(int orientation, int right, int bottom)
      throws IOException {
    for (boolean littleEndian : new boolean[] {true, false}) {
      byte[] photograph = Corpus.photograph(orientation, littleEndian);
      BufferedImage page = drawn(FileKind.JPEG, photograph, 1);
      assertThat(page.getWidth()).isEqualTo(orientation < 5 ? 320 : 160);
      assertThat(page.getHeight()).isEqualTo(orientation < 5 ? 160 : 320);
      int x = right * (page.getWidth() - 1);
      int y = bottom * (page.getHeight() - 1);
      assertThat(page.getRGB(x, y) & 0xFF).as("dark corner").isLessThan(60);
      int otherX = page.getWidth() - 1 - x;
      int otherY = page.getHeight() - 1 - y;
      assertThat(page.getRGB(otherX, otherY) & 0xFF).as("bright corner").isGreaterThan(200);
    }
  }

  @Test
  void takesAPhotographWhoseNoteIsBrokenAsItIs() throws IOException {
    byte[] photograph = Corpus.photograph(6, true);
    photograph[18] = 0x7F;
    assertThat(drawn(FileKind.JPEG, photograph, 1).getWidth()).isEqualTo(320);
    assertThat(drawn(FileKind.JPEG, Corpus.photograph(99, true), 1).getWidth()).isEqualTo(320);
  }

  private static BufferedImage drawn(FileKind kind, byte[] content, int page) throws IOException {
    return drawn(kind, content, page, 0);
  }

  private static BufferedImage drawn(FileKind kind, byte[] content, int page, int quarters)
      throws IOException {
    byte[] png = PageImage.draw("x", kind, content, page, quarters);
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}

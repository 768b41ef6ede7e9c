package jp.madoguchi.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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

  private static BufferedImage drawn(FileKind kind, byte[] content, int page) throws IOException {
    return drawn(kind, content, page, 0);
  }

  private static BufferedImage drawn(FileKind kind, byte[] content, int page, int quarters)
      throws IOException {
    byte[] png = PageImage.draw("x", kind, content, page, quarters);
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}

package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The font whose glyphs the build sorts, beside the one that its makers publish. */
class SortedFontTest {
  private static final Path PUBLISHED = Path.of(System.getProperty("font.published"));
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** What is drawn and how far it goes, in units of the font. */
  private record Drawn(float advance, Rectangle2D bounds) {}

  @Test
  void everyCharacterIsDrawnAsItWas() throws Exception {
    Font published = font(Files.readAllBytes(PUBLISHED));
    Font sorted = font(sorted());
    int[] known = characters().filter(published::canDisplay).toArray();
    assertThat(known).hasSizeGreaterThan(16_000);
    assertThat(IntStream.of(known).filter(c -> !drawn(sorted, c).equals(drawn(published, c))))
        .isEmpty();
  }

  @Test
  void noCharacterIsLostAndNoneIsAdded() throws IOException {
    try (TrueTypeFont published = parsed(Files.readAllBytes(PUBLISHED));
        TrueTypeFont sorted = parsed(sorted())) {
      CmapLookup before = published.getUnicodeCmapLookup();
      CmapLookup after = sorted.getUnicodeCmapLookup();
      assertThat(characters().filter(c -> after.getGlyphId(c) != 0).toArray())
          .hasSize(16_732)
          .contains('髙', '﨑', '〓', "𠮷".codePointAt(0))
          .isEqualTo(characters().filter(c -> before.getGlyphId(c) != 0).toArray());
    }
  }

  @Test
  void theSameFontComesOutEachTime(@TempDir Path folder) throws Exception {
    Path again = folder.resolve("again.ttf");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process sorting =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("font.tool"),
                "font.SortGlyphs",
                PUBLISHED.toString(),
                again.toString())
            .inheritIO()
            .start();
    assertThat(sorting.waitFor()).isZero();
    assertThat(again).hasBinaryContent(sorted());
  }

  private static IntStream characters() {
    return IntStream.rangeClosed(' ', Character.MAX_CODE_POINT);
  }

  private static Drawn drawn(Font font, int character) {
    GlyphVector glyphs = font.createGlyphVector(EXACT, Character.toString(character));
    return new Drawn(
        glyphs.getGlyphMetrics(0).getAdvance(), glyphs.getGlyphOutline(0).getBounds2D());
  }

  private static Font font(byte[] file) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(1000f);
  }

  private static TrueTypeFont parsed(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  private static byte[] sorted() throws IOException {
    try (InputStream font = SortedFontTest.class.getResourceAsStream("NotoSansJP_400Regular.ttf")) {
      return font.readAllBytes();
    }
  }
}

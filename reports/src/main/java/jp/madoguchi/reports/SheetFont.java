package jp.madoguchi.reports;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one font that every sheet embeds. */
final class SheetFont {
  /** As in fonts.xml: by this name the report engine meets the font parsed here. */
  private static final String NAME = "jp/madoguchi/reports/NotoSansJP_400Regular.ttf";

  /** 〓, with which Japanese print has always marked a character that the type case lacks. */
  private static final int GETA = 0x3013;

  private static final BaseFont FONT = load();

  private SheetFont() {}

  /**
   * The text with 〓 in place of each character that the font lacks: the PDF library would leave
   * such a character out without a word, and a name would be wrong on paper. Variation selectors
   * go, the character itself stays.
   */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isVariationSelector(c))
        .map(c -> FONT.charExists(c) ? c : GETA)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }

  /** Level 1 halves the time of a sheet, most of which is packing the font. */
  private static BaseFont load() {
    try (InputStream font = SheetFont.class.getClassLoader().getResourceAsStream(NAME)) {
      BaseFont parsed =
          BaseFont.createFont(
              NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
      parsed.setCompressionLevel(1);
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

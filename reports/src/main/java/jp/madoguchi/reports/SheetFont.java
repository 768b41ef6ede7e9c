package jp.madoguchi.reports;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one font that every sheet embeds. */
final class SheetFont {
  /**
   * The name in fonts.xml: the report engine finds the parsed font in the PDF library's cache by
   * it.
   */
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

  /**
   * Level 1 makes a sheet in half the time and some kilobytes larger: the font is most of the work.
   */
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

package jp.madoguchi.reports;

import com.lowagie.text.Phrase;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.TextDirection;

/** Writes a sheet with the PDF library: tagged, with what it says of itself, in few steps. */
final class SheetProducer extends ClassicPdfProducer {
  private float spacing;

  SheetProducer(PdfProducerContext context) {
    super(context);
  }

  /**
   * @param points between the characters of what is written from now on
   */
  void space(float points) {
    spacing = points;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream pdf) throws JRException {
    super.createWriter(pdf);
    getPdfWriter().setTagged(); // must come before the document is opened
    return new ClassicPdfWriter(this, getPdfWriter()) {
      @Override
      public void createXmpMetadata(String title, String subject, String words, boolean tagged) {
        getPdfWriter().setXmpMetadata(SheetMetadata.of(title));
      }
    };
  }

  @Override
  public PdfTextChunk createChunk(
      String text, Map<AttributedCharacterIterator.Attribute, Object> style, Locale locale) {
    PdfTextChunk chunk = super.createChunk(text, style, locale);
    if (spacing > 0) {
      ((ClassicChunk) chunk).getChunk().setCharacterSpacing(spacing);
    }
    return chunk;
  }

  @Override
  public PdfPhrase createPhrase() {
    return new FromLeftToRight();
  }

  @Override
  public PdfPhrase createPhrase(PdfChunk chunk) {
    PdfPhrase phrase = createPhrase();
    phrase.add(chunk);
    return phrase;
  }

  /** No sheet has a word that runs from right to left; looking for one takes time. */
  private final class FromLeftToRight extends ClassicPhrase {
    FromLeftToRight() {
      super(SheetProducer.this, new Phrase());
    }

    @Override
    public float go(
        float left,
        float bottom,
        float right,
        float top,
        float leading,
        float lines,
        PdfTextAlignment alignment,
        TextDirection direction) {
      return super.go(left, bottom, right, top, leading, lines, alignment, TextDirection.DEFAULT);
    }
  }
}

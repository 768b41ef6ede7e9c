package jp.madoguchi.reports;

import java.io.OutputStream;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import net.sf.jasperreports.pdf.common.PdfTextChunk;

/**
 * Exports tagged PDF. The free edition of the report engine still has the places for a tagger, but
 * since 7.0.8 no tagger, and nobody in it declares the document tagged.
 */
final class SheetExporter extends JRPdfExporter {
  private static final String SPACING = "net.sf.jasperreports.export.sheet.spacing";

  private float spacing;

  /** What is to be copied by hand stands a little wider: the layout says by how many points. */
  @Override
  public void exportText(JRPrintText text) {
    String points = text.getPropertiesMap().getProperty(SPACING);
    spacing = points == null ? 0 : Float.parseFloat(points);
    super.exportText(text);
  }

  @Override
  protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
    return exporter -> new SheetTagger();
  }

  @Override
  protected PdfProducerFactory getPdfProducerFactory() {
    return context ->
        new ClassicPdfProducer(context) {
          @Override
          public PdfDocumentWriter createWriter(OutputStream pdf) throws JRException {
            PdfDocumentWriter writer = super.createWriter(pdf);
            getPdfWriter().setTagged(); // must come before the document is opened
            return writer;
          }

          @Override
          public PdfTextChunk createChunk(
              String text,
              Map<AttributedCharacterIterator.Attribute, Object> style,
              Locale locale) {
            PdfTextChunk chunk = super.createChunk(text, style, locale);
            if (spacing > 0) {
              ((ClassicChunk) chunk).getChunk().setCharacterSpacing(spacing);
            }
            return chunk;
          }
        };
  }
}

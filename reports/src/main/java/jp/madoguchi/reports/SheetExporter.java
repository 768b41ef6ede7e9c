package jp.madoguchi.reports;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/**
 * Exports tagged PDF. The free edition of the report engine still has the places for a tagger, but
 * since 7.0.8 no tagger, and nobody in it declares the document tagged.
 */
final class SheetExporter extends JRPdfExporter {
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
        };
  }
}

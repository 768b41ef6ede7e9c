package jp.madoguchi.reports;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.ExporterFilter;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/**
 * Exports tagged PDF. The free edition of the report engine still has the places for a tagger, but
 * since 7.0.8 no tagger, and nobody in it declares the document tagged.
 */
final class SheetExporter extends JRPdfExporter {
  private static final String SPACING = "net.sf.jasperreports.export.sheet.spacing";

  private SheetProducer producer;

  /** What is to be copied by hand stands a little wider: the layout says by how many points. */
  @Override
  public void exportText(JRPrintText text) {
    String points = text.getPropertiesMap().getProperty(SPACING);
    producer.space(points == null ? 0 : Float.parseFloat(points));
    super.exportText(text);
  }

  /** Every element of a sheet is printed; asking each whether it is takes time. */
  @Override
  protected ExporterFilter createFilter() {
    return null;
  }

  @Override
  protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
    return exporter -> new SheetTagger();
  }

  @Override
  protected PdfProducerFactory getPdfProducerFactory() {
    return context -> producer = new SheetProducer(context);
  }
}

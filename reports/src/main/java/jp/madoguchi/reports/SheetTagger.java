package jp.madoguchi.reports;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * Writes the structure of a sheet for screen readers (PDF/UA-1, ISO 14289-1).
 *
 * <p>An element of the layout says what it is by the property {@link #TAG}: H1, H2, P, LI, TH or
 * TD. A TH opens a row of two; rows in sequence make one table and LIs one list. What has no tag,
 * such as a rule, is decoration and passed over. There are no images on a sheet.
 */
final class SheetTagger extends DefaultPdfTagger {
  /** Only properties with this prefix reach the filled page. */
  private static final String TAG = "net.sf.jasperreports.export.sheet.tag";

  private String language;
  private PdfStructure structure;
  private PdfStructureEntry document;
  private PdfStructureEntry group;
  private String groupTag;
  private PdfStructureEntry row;
  private PdfStructureEntry open;
  private String within;

  @Override
  public void setLanguage(String language) {
    this.language = language;
  }

  @Override
  public void setPdfProducer(PdfProducer producer) {
    structure = producer.getPdfStructure();
  }

  @Override
  public void init() {
    document = structure.createDocumentTag(language);
  }

  @Override
  public void startElement(JRPrintElement element) {
    String tag = element.getPropertiesMap().getProperty(TAG);
    if (tag == null) {
      return;
    }
    switch (tag) {
      case "TH" -> {
        continueGroup("Table");
        row = container(group, "TR");
        enter(container(row, tag), "P");
        open.setScope("Row");
      }
      case "TD" -> enter(container(row, tag), "P");
      case "LI" -> {
        continueGroup("L");
        enter(container(group, tag), "LBody");
      }
      default -> {
        groupTag = null;
        // Marked straight into: with a "K" of its own the PDF library would fail.
        enter(structure.createTag(document, tag), null);
      }
    }
  }

  @Override
  public void beginArtifact() {
    structure.beginArtifact();
  }

  @Override
  public void endArtifact() {
    structure.endArtifact();
  }

  @Override
  public void startText(JRPrintText text) {
    structure.beginTag(open, within);
  }

  @Override
  public void startText(JRPrintText text, String actualText) {
    structure.beginTag(open, within, actualText);
  }

  @Override
  public void endText() {
    structure.endTag();
  }

  private void continueGroup(String tag) {
    if (!tag.equals(groupTag)) {
      group = container(document, tag);
      groupTag = tag;
    }
  }

  private void enter(PdfStructureEntry entry, String textTag) {
    open = entry;
    within = textTag;
  }

  private PdfStructureEntry container(PdfStructureEntry parent, String tag) {
    PdfStructureEntry entry = structure.createTag(parent, tag);
    entry.putArray("K");
    return entry;
  }
}

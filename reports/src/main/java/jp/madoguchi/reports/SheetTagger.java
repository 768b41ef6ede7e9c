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
 * <p>An element of the layout says what it is by the property {@link #TAG}. A TH and its TD make a
 * row, a Lbl and its LBody an item; rows in sequence make one table, items one list. CH is the head
 * of a column; the second time in a table it only repeats itself on a new page. WIDE is a row of
 * one cell below all columns. What has no tag, such as a rule or a page's number, is passed over.
 * There are no images on a sheet.
 */
final class SheetTagger extends DefaultPdfTagger {
  /** Only properties with this prefix reach the filled page. */
  private static final String TAG = "net.sf.jasperreports.export.sheet.tag";

  private static final String COLUMN_HEAD = "CH";

  private String language;
  private PdfStructure structure;
  private PdfStructureEntry document;
  private PdfStructureEntry group;
  private String groupTag;
  private PdfStructureEntry row;
  private PdfStructureEntry open;
  private boolean inHead;
  private boolean repeats;
  private int columns;

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
  public void startPage() {
    inHead = false;
  }

  @Override
  public void startElement(JRPrintElement element) {
    String tag = element.getPropertiesMap().getProperty(TAG);
    if (tag == null) {
      open = null;
      return;
    }
    boolean beginsHead = !inHead;
    inHead = tag.equals(COLUMN_HEAD);
    switch (tag) {
      case COLUMN_HEAD -> head(beginsHead);
      case "WIDE" -> {
        row = container(group, "TR");
        open = structure.createTag(row, "TD");
        open.setSpan(columns, 1);
      }
      case "TH" -> {
        continueGroup("Table");
        row = container(group, "TR");
        open = structure.createTag(row, tag);
        open.setScope("Row");
      }
      case "Lbl" -> {
        continueGroup("L");
        row = container(group, "LI");
        open = structure.createTag(row, tag);
      }
      case "TD", "LBody" -> open = structure.createTag(row, tag);
      default -> {
        groupTag = null;
        open = structure.createTag(document, tag);
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
    if (open == null) {
      structure.beginArtifact();
    } else {
      structure.beginTag(open, null);
    }
  }

  @Override
  public void startText(JRPrintText text, String actualText) {
    if (open == null) {
      structure.beginArtifact();
    } else {
      structure.beginTag(open, null, actualText);
    }
  }

  @Override
  public void endText() {
    if (open == null) {
      structure.endArtifact();
    } else {
      structure.endTag();
    }
  }

  private void head(boolean begins) {
    continueGroup("Table");
    if (begins) {
      repeats = columns > 0;
      row = repeats ? row : container(group, "TR");
    }
    if (repeats) {
      open = null;
    } else {
      columns++;
      open = structure.createTag(row, "TH");
      open.setScope("Column");
    }
  }

  private void continueGroup(String tag) {
    if (!tag.equals(groupTag)) {
      group = container(document, tag);
      groupTag = tag;
      columns = 0;
    }
  }

  /** Holds entries; one that text is marked into must not have a "K" yet. */
  private PdfStructureEntry container(PdfStructureEntry parent, String tag) {
    PdfStructureEntry entry = structure.createTag(parent, tag);
    entry.putArray("K");
    return entry;
  }
}

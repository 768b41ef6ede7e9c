package jp.madoguchi.inspection;

import java.io.IOException;
import jp.madoguchi.shared.ErrorCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and walks through all of it. */
final class PdfInspection {
  private static final int MOST_PAGES = 50;
  private static final long MOST_MEMORY = 32L * 1024 * 1024;
  private static final long MOST_STORAGE = 512L * 1024 * 1024;

  private PdfInspection() {}

  /**
   * @throws FileRefused USE-016 encrypted, USE-017 with anything that acts, USE-018 too many pages,
   *     USE-019 broken, USE-023 with too large a picture
   */
  static int pages(String name, byte[] content) {
    if (PackedStreams.unpackTooFar(content)) {
      throw new FileRefused(ErrorCode.USE_019, name);
    }
    try (PDDocument document = open(content)) {
      if (document.isEncrypted()) {
        throw new FileRefused(ErrorCode.USE_016, name);
      }
      new PdfObjects(name).walk(document.getDocument());
      return counted(name, document);
    } catch (InvalidPasswordException e) {
      throw new FileRefused(ErrorCode.USE_016, name);
    } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
      // PDFBox throws the latter three for what no writer of PDFs would write.
      throw new FileRefused(ErrorCode.USE_019, name);
    }
  }

  /** What does not fit into the memory goes to a temporary file, and not without end. */
  static PDDocument open(byte[] content) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(content),
        MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_STORAGE).streamCache);
  }

  /** The pages that are there; what the file says about their number must agree. */
  private static int counted(String name, PDDocument document) throws IOException {
    int pages = 0;
    for (var page : document.getPages()) {
      page.getMediaBox();
      if (++pages > MOST_PAGES) {
        throw new FileRefused(ErrorCode.USE_018, name, MOST_PAGES);
      }
    }
    if (pages == 0 || pages != document.getNumberOfPages()) {
      throw new IOException("the page tree is broken");
    }
    return pages;
  }
}

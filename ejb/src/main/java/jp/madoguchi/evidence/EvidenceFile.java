package jp.madoguchi.evidence;

import jp.madoguchi.inspection.FileKind;
import jp.madoguchi.inspection.Safety;

/**
 * An attached file as it is listed.
 *
 * @param reference names it to its own clinic
 * @param number within the application, from 1; 0 while the form is not sent
 * @param name as the clinic called it, harmless to show
 * @param size in bytes
 * @param pages 1 for a picture
 */
public record EvidenceFile(
    String reference, int number, String name, FileKind kind, int size, int pages, Safety safety) {

  /** Whether a reviewer may see it. */
  public boolean open() {
    return safety.mayBeOpened();
  }

  /** For people: whole kilobytes, from one megabyte on with one decimal. */
  public String sizeText() {
    int kilobytes = Math.max(1, (size + 512) / 1024);
    int tenths = (kilobytes * 10 + 512) / 1024;
    return kilobytes < 1024 ? kilobytes + " KB" : tenths / 10 + "." + tenths % 10 + " MB";
  }
}

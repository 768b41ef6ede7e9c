package jp.madoguchi.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import jp.madoguchi.shared.ErrorCode;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks into a file before it is kept: it is what its content says, and the parser that will show
 * it opens it.
 */
final class FileInspection {
  /** 10 MB, as people count them in a file manager. */
  static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int MEGABYTES = MOST_BYTES / 1024 / 1024;
  private static final String HEIF = "image/hei";

  private FileInspection() {}

  /**
   * @param name for the sentence of a refusal
   * @throws FileRefused USE-011 to USE-019 and USE-023
   */
  static Inspected inspect(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new FileRefused(ErrorCode.USE_012, name, MEGABYTES);
    }
    String mediaType = mediaType(content);
    if (mediaType.startsWith(HEIF)) {
      throw new FileRefused(ErrorCode.USE_015, name);
    }
    FileKind kind =
        FileKind.of(mediaType).orElseThrow(() -> new FileRefused(ErrorCode.USE_011, name));
    int pages = kind == FileKind.PDF ? PdfInspection.pages(name, content) : 1;
    if (kind != FileKind.PDF) {
      PictureInspection.inspect(name, kind, content);
    }
    return new Inspected(kind, pages);
  }

  private static String mediaType(byte[] content) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(content), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new IllegalStateException("memory can be read", e);
    }
  }
}

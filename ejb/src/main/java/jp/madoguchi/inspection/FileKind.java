package jp.madoguchi.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that are taken, told by their content and never by their name. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  static Optional<FileKind> of(String mediaType) {
    return Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name under which it is given out: whatever it was called, it ends as what it is. */
  public String fileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean told = lower.endsWith("." + extension) || this == JPEG && lower.endsWith(".jpeg");
    return told ? name : name + "." + extension;
  }
}

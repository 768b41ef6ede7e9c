package jp.madoguchi.feed;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a file came, and which it is. */
@Embeddable
class FeedFile {
  @Enumerated(EnumType.STRING)
  private UploadFeed.Source source;

  private String fileName;
  private String fileHash = "";
  private long bytes;
  private LocalDate asOf;

  protected FeedFile() {}

  FeedFile(UploadFeed.Source source, String name, LocalDate asOf) {
    this.source = source;
    this.fileName = name;
    this.asOf = asOf;
  }

  /**
   * @param hash keyed, of the whole file
   */
  void received(String hash, long bytes) {
    fileHash = hash;
    this.bytes = bytes;
  }

  UploadFeed.Source source() {
    return source;
  }

  String name() {
    return fileName;
  }

  String hash() {
    return fileHash;
  }

  long bytes() {
    return bytes;
  }

  LocalDate asOf() {
    return asOf;
  }
}

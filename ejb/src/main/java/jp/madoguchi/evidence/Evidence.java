package jp.madoguchi.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.inspection.FileKind;
import jp.madoguchi.inspection.Inspected;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** One attached file; its content stands in {@link EvidencePart}s. */
@Entity
class Evidence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String reference;
  private long institutionId;
  private String uploadedBy;
  private Instant uploadedAt;

  /** The 受付番号; null while the form is not sent. */
  private String receipt;

  /** Within the application, from 1; 0 while the form is not sent. */
  private int number;

  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private int size;
  private int pages;

  @Enumerated(EnumType.STRING)
  private Safety safety;

  private Instant scannedAt;

  protected Evidence() {}

  Evidence(long institutionId, String uploadedBy, String name, Inspected inspected, int size) {
    this.reference = UUID.randomUUID().toString();
    this.institutionId = institutionId;
    this.uploadedBy = uploadedBy;
    this.name = name;
    this.kind = inspected.kind();
    this.pages = inspected.pages();
    this.size = size;
  }

  void uploaded(Safety safety, Instant now) {
    this.uploadedAt = now;
    scanned(safety, now);
  }

  void scanned(Safety safety, Instant now) {
    this.safety = safety;
    this.scannedAt = now;
  }

  void bind(String receipt, int number) {
    this.receipt = receipt;
    this.number = number;
  }

  /** No virus was found in it so far. */
  boolean isSound() {
    return safety != Safety.INFECTED;
  }

  void refuseUnlessOpen() {
    if (!safety.mayBeOpened()) {
      ErrorCode code = safety == Safety.WAITING ? ErrorCode.EVI_001 : ErrorCode.EVI_002;
      throw new Refusal(Problem.of(null, code));
    }
  }

  EvidenceFile file() {
    return new EvidenceFile(reference, number, name, kind, size, pages, safety);
  }

  boolean isOf(long institution) {
    return institutionId == institution;
  }

  long id() {
    return id;
  }

  String receipt() {
    return receipt;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  FileKind kind() {
    return kind;
  }

  int pages() {
    return pages;
  }
}

package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.enrollment.EnrollmentForm;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.ResubmitEnrollment;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.evidence.CaseEvidence;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.OpenEvidenceOriginal;
import jp.madoguchi.evidence.SentEvidence;
import jp.madoguchi.evidence.ShowEvidencePage;
import jp.madoguchi.evidence.UnsentEvidence;
import jp.madoguchi.evidence.UploadEvidence;
import jp.madoguchi.inspection.Safety;

/** Evidence from both sides: what a clinic attaches and sends, and what the reviewer finds. */
final class Documents {
  static final String REASON = "文字が読めないため";
  private static final EnrollmentForm FORM = new EnrollmentForm("DOCUMENTS", "2", "1", true);

  private Documents() {}

  static void attach(Clinic clinic, String name, byte[] content) {
    clinic.run(() -> Bean.of(UploadEvidence.class).upload(name, content));
  }

  static List<EvidenceFile> attached(Clinic clinic) {
    return clinic.call(() -> Bean.of(UnsentEvidence.class).list());
  }

  /** What the form shows of an application that came back. */
  static List<EvidenceFile> sent(Clinic clinic, ReceiptNumber receipt) {
    return clinic.call(() -> Bean.of(SentEvidence.class).list(receipt.text()));
  }

  static ReceiptNumber send(Clinic clinic) {
    return clinic.call(() -> Bean.of(SubmitEnrollment.class).submit(FORM, Clinic.key()));
  }

  static void resend(Clinic clinic, ReceiptNumber receipt) {
    clinic.run(() -> Bean.of(ResubmitEnrollment.class).resubmit(receipt, FORM, Clinic.key()));
  }

  /** Sent while the virus scanner was down. */
  static ReceiptNumber waiting() throws IOException {
    return waiting(Clinic.registered());
  }

  static ReceiptNumber waiting(Clinic clinic) throws IOException {
    try (AnsweringClamd clamd = AnsweringClamd.down()) {
      attach(clinic, "a.pdf", Pdfs.ofPages(1));
    }
    ReceiptNumber receipt = send(clinic);
    assertThat(of(receipt)).extracting(EvidenceFile::safety).containsExactly(Safety.WAITING);
    return receipt;
  }

  static List<EvidenceFile> of(ReceiptNumber receipt) {
    return reviewer(() -> Bean.of(CaseEvidence.class).of(receipt.text()));
  }

  static Optional<byte[]> page(ReceiptNumber receipt, int page) {
    return reviewer(() -> Bean.of(ShowEvidencePage.class).show(receipt.text(), 1, page, 0));
  }

  static Optional<OpenEvidenceOriginal.Original> original(ReceiptNumber receipt, String reason) {
    return reviewer(() -> Bean.of(OpenEvidenceOriginal.class).open(receipt.text(), 1, reason));
  }

  private static <T> T reviewer(Callable<T> call) {
    return As.role("reviewer", Reviewer.HANAKO.name(), call);
  }
}

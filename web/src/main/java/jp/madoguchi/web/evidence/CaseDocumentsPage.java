package jp.madoguchi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.evidence.CaseEvidence;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.OpenEvidenceOriginal;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Problems;

/** The documents of a case beside the register's record. */
@Named
@RequestScoped
public class CaseDocumentsPage {
  @Inject private CaseEvidence evidence;
  @Inject private OpenEvidenceOriginal openOriginal;
  @Inject private Problems problems;

  private List<EvidenceFile> files;
  private String document = "1";
  private String reason;

  public List<EvidenceFile> of(String receipt) {
    if (files == null) {
      files = evidence.of(receipt);
    }
    return files;
  }

  /** The one that the viewer begins with; null if none can be opened. */
  public EvidenceFile first(String receipt) {
    return of(receipt).stream().filter(EvidenceFile::open).findFirst().orElse(null);
  }

  /** Sends the chosen original as a file, or shows why not. */
  public void open(String receipt) throws IOException {
    try {
      // Null where none was chosen.
      boolean number = document != null && document.matches("[1-9][0-9]{0,3}");
      Optional<OpenEvidenceOriginal.Original> original =
          openOriginal.open(receipt, number ? Integer.parseInt(document) : 0, reason);
      if (original.isEmpty()) {
        throw new Refusal(Problem.of("document", ErrorCode.EVI_004));
      }
      send(original.get());
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  private static void send(OpenEvidenceOriginal.Original original) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    Downloads.protect(response);
    response.setContentType(original.kind().mediaType());
    response.setContentLength(original.content().length);
    response.setHeader("Content-Disposition", Downloads.attachment(original.name()));
    response.getOutputStream().write(original.content());
    faces.responseComplete();
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

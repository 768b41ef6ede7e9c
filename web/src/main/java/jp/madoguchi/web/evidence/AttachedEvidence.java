package jp.madoguchi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.SentEvidence;
import jp.madoguchi.evidence.UnsentEvidence;

/** What is attached to the form that the clinic is filling in. */
@Named
@RequestScoped
public class AttachedEvidence {
  @Inject private UnsentEvidence evidence;
  @Inject private SentEvidence sentEvidence;

  private List<EvidenceFile> files;
  private List<EvidenceFile> sent;

  public List<EvidenceFile> getFiles() {
    if (files == null) {
      files = evidence.list();
    }
    return files;
  }

  /**
   * @param receipt of the application that the form corrects; null if there is none
   */
  public List<EvidenceFile> sent(String receipt) {
    if (sent == null) {
      sent = receipt == null ? List.of() : sentEvidence.list(receipt);
    }
    return sent;
  }
}

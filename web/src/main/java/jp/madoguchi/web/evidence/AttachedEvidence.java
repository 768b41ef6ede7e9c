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
  @Inject private SentEvidence sent;

  private List<EvidenceFile> files;
  private List<EvidenceFile> earlier;

  /**
   * What went along with the application that came back.
   *
   * @param receipt null when none came back
   */
  public List<EvidenceFile> earlier(String receipt) {
    if (earlier == null) {
      earlier = receipt == null ? List.of() : sent.list(receipt);
    }
    return earlier;
  }

  public List<EvidenceFile> getFiles() {
    if (files == null) {
      files = evidence.list();
    }
    return files;
  }
}

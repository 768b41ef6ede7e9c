package jp.madoguchi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.UnsentEvidence;

/** What is attached to the form that the clinic is filling in. */
@Named
@RequestScoped
public class AttachedEvidence {
  @Inject private UnsentEvidence evidence;

  private List<EvidenceFile> files;

  public List<EvidenceFile> getFiles() {
    if (files == null) {
      files = evidence.list();
    }
    return files;
  }
}

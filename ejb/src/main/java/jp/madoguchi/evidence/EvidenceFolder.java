package jp.madoguchi.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For enrollment: the files that belong to a form, and then to an application. */
@Dependent
public class EvidenceFolder {
  @Inject private EvidenceFiles files;

  /** Whether the institution has attached anything to the form that it is filling in. */
  public boolean hasUnsent(long institutionId) {
    return !files.unsent(institutionId).isEmpty();
  }

  /**
   * @param receipt the 受付番号
   */
  public boolean hasFilesOf(String receipt) {
    return !files.of(receipt).isEmpty();
  }

  /**
   * The form is sent: its files become those of the application, after any that it already has.
   *
   * @param receipt the 受付番号
   */
  public void bind(long institutionId, String receipt) {
    int number = files.of(receipt).stream().mapToInt(Evidence::number).max().orElse(0);
    for (Evidence evidence : files.unsent(institutionId)) {
      evidence.bind(receipt, ++number);
    }
  }

  /**
   * Nobody decides on what could not be looked at.
   *
   * @throws jp.madoguchi.shared.Refusal EVI-001 while a file waits for its scan, EVI-002 when a
   *     virus was found in one
   */
  public void refuseUnlessOpen(String receipt) {
    files.of(receipt).forEach(Evidence::refuseUnlessOpen);
  }
}

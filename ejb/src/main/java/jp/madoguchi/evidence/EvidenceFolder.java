package jp.madoguchi.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.madoguchi.inspection.FileRefused;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** For enrollment: the files that belong to a form, and then to an application. */
@Dependent
public class EvidenceFolder {
  private static final int MOST_FILES = 5;

  @Inject private EvidenceFiles files;

  /** Whether the institution has attached a sound file to the form that it is filling in. */
  public boolean hasUnsent(long institutionId) {
    return files.unsent(institutionId).stream().anyMatch(Evidence::isSound);
  }

  /**
   * Whether a sound file was sent with the application.
   *
   * @param receipt the 受付番号
   */
  public boolean hasFilesOf(String receipt) {
    return files.of(receipt).stream().anyMatch(Evidence::isSound);
  }

  /**
   * The form is sent: its files become those of the application, after any that it already has.
   *
   * @param receipt the 受付番号
   * @throws Refusal USE-014 if they are too many
   */
  public void bind(long institutionId, String receipt) {
    refuseUnlessRoom(institutionId, 0);
    int number = files.of(receipt).stream().mapToInt(Evidence::number).max().orElse(0);
    for (Evidence evidence : files.unsent(institutionId)) {
      evidence.bind(receipt, ++number);
    }
  }

  /**
   * The application comes back corrected: a file in which a virus was found, whose content is gone
   * already, no longer stands in its way. After {@link #bind}, so that no new file gets its number.
   */
  public void setAsideInfected(String receipt) {
    files.of(receipt).stream().filter(file -> !file.isSound()).forEach(files::remove);
  }

  /** For a form that is being filled in, and this many more files. */
  void refuseUnlessRoom(long institutionId, int more) {
    if (files.unsent(institutionId).size() + more > MOST_FILES) {
      throw new Refusal(Problem.of(FileRefused.FIELD, ErrorCode.USE_014, MOST_FILES));
    }
  }

  /**
   * Nobody decides on what could not be looked at.
   *
   * @throws Refusal EVI-001 while a file waits for its scan, EVI-002 when a virus was found in one
   */
  public void refuseUnlessOpen(String receipt) {
    files.of(receipt).forEach(Evidence::refuseUnlessOpen);
  }
}

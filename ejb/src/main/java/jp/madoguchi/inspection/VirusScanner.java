package jp.madoguchi.inspection;

/** Whoever knows viruses. */
public interface VirusScanner {
  /**
   * Never throws: a scanner that does not answer, or not clearly, gives {@link Safety#WAITING}.
   *
   * @return {@link Safety#NOT_CONFIGURED} where there is none
   */
  Safety scan(byte[] content);
}

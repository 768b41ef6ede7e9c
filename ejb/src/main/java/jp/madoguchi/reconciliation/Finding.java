package jp.madoguchi.reconciliation;

/**
 * What does not agree at this moment.
 *
 * @param subject what of the institution it is about; empty for the institution itself
 * @param before null when there is nothing
 * @param after null when there is nothing
 */
record Finding(
    DiscrepancyKind kind, long institutionId, String subject, String before, String after) {

  /** The same for what is the same matter, whatever its particulars. */
  String key() {
    return kind + "|" + institutionId + "|" + subject;
  }
}

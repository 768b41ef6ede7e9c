package jp.madoguchi.enrollment;

/**
 * An application was approved. Observed in the transaction of the decision; whoever observes it
 * issues the accounts and then calls {@link PortalActs#complete}.
 *
 * @param requestedAccounts 1 to 20
 * @param approvedBy the user name of the reviewer
 */
public record EnrollmentApproved(
    ReceiptNumber receipt, long institutionId, int requestedAccounts, String approvedBy) {}

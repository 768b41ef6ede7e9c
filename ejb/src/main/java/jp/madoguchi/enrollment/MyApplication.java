package jp.madoguchi.enrollment;

import java.time.Instant;
import jp.madoguchi.facility.FacilityVerification;

/**
 * An application as its clinic sees it.
 *
 * @param live whether it stands in the way of another one
 * @param lapsesAt when it counts as withdrawn unless it is corrected; null unless it is returned
 * @param completedAt null until the accounts are issued
 * @param reason why it is returned or rejected, null when it is neither
 */
public record MyApplication(
    ReceiptNumber receipt,
    EnrollmentState state,
    boolean live,
    FacilityVerification verification,
    int staffCount,
    int requestedAccounts,
    Instant submittedAt,
    Instant dueAt,
    Instant lapsesAt,
    Instant completedAt,
    Reason reason) {}

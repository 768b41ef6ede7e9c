package jp.madoguchi.enrollment;

import java.time.Instant;

/**
 * An application as its clinic sees it.
 *
 * @param live whether it stands in the way of another one
 * @param completedAt null until the accounts are issued
 */
public record MyApplication(
    ReceiptNumber receipt,
    EnrollmentState state,
    boolean live,
    int staffCount,
    int requestedAccounts,
    Instant submittedAt,
    Instant dueAt,
    Instant completedAt) {}

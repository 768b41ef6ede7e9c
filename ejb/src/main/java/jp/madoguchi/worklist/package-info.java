/**
 * 審査の分担. How the fund's reviewers find and share the cases: the list with its filters, the next
 * case, who has which and who takes it over, what is overdue, and what has happened to a case. What
 * is decided about it is the feature review. Reads the views {@code enrollment_queue}, {@code
 * audit_event}, {@code staff_name} and {@code staff_reviewer}; touches enrollment, staff, jobs,
 * mail and audit.
 */
package jp.madoguchi.worklist;

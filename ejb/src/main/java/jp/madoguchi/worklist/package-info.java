/**
 * 審査の分担. How the fund's reviewers find and share the cases: the list with its filters, the next
 * case, who has which and who takes it over, and what is overdue. What is decided about a case is
 * the feature review. Reads the views {@code enrollment_queue}, {@code staff_name} and {@code
 * staff_reviewer}; touches enrollment, staff, jobs, mail and audit.
 */
package jp.madoguchi.worklist;

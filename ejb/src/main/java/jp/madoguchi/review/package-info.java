/**
 * 審査. The fund's reviewers take a case from the queue, see the application beside the register and
 * decide. The decisions themselves, and what may follow what, belong to the application
 * (enrollment); what follows an approval is nobody's business here. Reads the view {@code
 * enrollment_case}, {@code enrollment_decision} and {@code staff_name}, touches enrollment,
 * registry and audit. No birth date and no secret of an account comes by here.
 */
package jp.madoguchi.review;

/**
 * 利用開始申請. A clinic that has shown what it is (施設の確認) says how many people and terminals there are,
 * and gets a 受付番号; the fund's reviewers decide. The states and who may do what in which of them
 * stand in docs/domain.md. Touches facility, evidence, registry, registration, mail and audit;
 * knows neither review nor account: review calls {@link
 * jp.madoguchi.enrollment.EnrollmentDecisions}, whatever happens by itself {@link
 * jp.madoguchi.enrollment.PortalActs}, account hears {@link
 * jp.madoguchi.enrollment.EnrollmentApproved}, and both read the view {@code enrollment_case}.
 */
package jp.madoguchi.enrollment;

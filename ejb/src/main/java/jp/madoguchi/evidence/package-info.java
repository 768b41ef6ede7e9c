/**
 * 証拠書類. What a clinic attaches to show that it is the institution it says: pictures and PDFs that
 * are looked into before they are kept, kept in the database, shown to reviewers as pictures only,
 * and deleted when they are no longer needed (docs/domain.md, 証拠書類). Touches registry, registration
 * and audit; reads enrollment's view {@code enrollment_finished}. Knows neither enrollment nor
 * review: enrollment binds the files to an application through {@link
 * jp.madoguchi.evidence.EvidenceFolder}, and an application is known here by its 受付番号 only.
 */
package jp.madoguchi.evidence;

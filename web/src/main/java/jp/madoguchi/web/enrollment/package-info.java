/**
 * 利用開始申請, the pages of the clinic: the flow page, the form and what follows. They pass on what was
 * typed and show what the business answers; no rule stands here.
 */
package jp.madoguchi.web.enrollment;

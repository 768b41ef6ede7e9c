/**
 * マイページ and 各種申請: what comes next for a clinic, and the page from which it reaches everything it
 * can apply for. The cards are the frame's {@link jp.madoguchi.web.frame.Menu}; where the clinic is
 * on its way comes from enrollment, account and golive.
 */
package jp.madoguchi.web.home;

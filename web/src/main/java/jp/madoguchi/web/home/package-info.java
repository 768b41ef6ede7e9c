/**
 * 各種申請: the page from which a clinic reaches everything it can apply for. It has no bean; the cards
 * are the frame's {@link jp.madoguchi.web.frame.Menu}.
 */
package jp.madoguchi.web.home;

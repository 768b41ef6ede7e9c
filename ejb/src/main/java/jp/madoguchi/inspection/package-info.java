/**
 * 受け取るファイルの検査. Looks into files that come from outside before anybody keeps or opens them: what
 * they are, whether they open, whether they do more than show something, whether a virus is in
 * them; and draws their pages. Keeps nothing and knows no feature; ports: {@link
 * jp.madoguchi.inspection.VirusScanner}.
 */
package jp.madoguchi.inspection;

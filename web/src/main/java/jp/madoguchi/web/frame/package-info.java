/**
 * 画面の枠: what all pages share: language, error messages, the way around, who is signed in, and the
 * filters that every request of a browser passes. Knows the feature {@code language}, and of the
 * others their paths only.
 */
package jp.madoguchi.web.frame;

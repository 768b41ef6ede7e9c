/**
 * 体験用の画面. The mailbox for newcomers and the clock for tests: only in the embedded profile, absent
 * (404) in every other.
 */
package jp.madoguchi.web.dev;

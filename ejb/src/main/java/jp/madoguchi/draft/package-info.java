/**
 * 下書き. What somebody has typed into a long form and not sent yet, kept on the server so that it is
 * still there after an expired session or on another device. The page chooses what is kept: never a
 * password and never a birth date. Knows no feature but audit; whoever takes the form deletes it.
 */
package jp.madoguchi.draft;

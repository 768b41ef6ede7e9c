/**
 * 取込ファイル. What the publishers send, read line by line in bounded memory: how a file is encoded,
 * which layout it has, what each line states and which faults it has; and the file and its faults
 * themselves, as long as they are kept. Decides nothing about them. Touches {@code registry} for
 * its values and {@code shared}.
 *
 * <p>The layouts and their rules: {@code docs/domain.md}.
 */
package jp.madoguchi.feedfile;

/**
 * 保存期間. What the night itself has written, and what the register said before, is deleted when its
 * time is over: steps of the job of deadlines and retention. Touches {@code jobs} for its place in
 * the night, and of the other features only the tables that nothing but the night writes. Periods
 * and their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.retention;

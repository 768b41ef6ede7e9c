/**
 * 統計. How much work there is, how long it takes, and the ministry's figures. Reads the others'
 * views and counts them at night, so that no page counts a whole table. May use {@code jobs},
 * {@code enrollment} (its states) and {@code shared}.
 */
package jp.madoguchi.figures;

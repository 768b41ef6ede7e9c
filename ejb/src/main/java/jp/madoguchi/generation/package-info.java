/**
 * 世代. What a publisher states at a time: the lines of a feed are staged, compared with what is in
 * force, and only the difference is kept; released it is in force, and the generation before can be
 * brought back. Knows nothing of files, people and decisions, nor does it change the register.
 *
 * <p>Touches {@code feedfile} for what a line states, and reads {@code registry}'s table of
 * institutions.
 */
package jp.madoguchi.generation;

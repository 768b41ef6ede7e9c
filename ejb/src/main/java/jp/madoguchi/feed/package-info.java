/**
 * 取込. A publisher's file becomes the register's truth in steps that can be seen: uploaded, checked
 * row by row in the background, compared with the register, released by a second person, and taken
 * back if it was wrong. What a file states is a generation; the one in force for each publisher is
 * a pointer. Files that pass every guard and come from the watched folder need no person.
 *
 * <p>Touches {@code feedfile} for reading, {@code registry} for comparing and applying, {@code
 * staff} and {@code mail} to tell the operators, {@code jobs} for what lapses at night, and {@code
 * audit}. Rules and their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.feed;

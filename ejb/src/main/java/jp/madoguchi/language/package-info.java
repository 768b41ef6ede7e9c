/**
 * 言語. In which language a clinic is written to: that of its pages, once it was chosen in the
 * header. May use {@code registration}, where it is kept, {@code audit} and {@code shared}.
 */
package jp.madoguchi.language;

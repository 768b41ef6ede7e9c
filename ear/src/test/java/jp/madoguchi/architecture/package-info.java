/** 建物の検査. What is true of the house as a whole; each rule says what to do when it is broken. */
package jp.madoguchi.architecture;

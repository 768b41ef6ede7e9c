/**
 * The container tests, split by the first letter of their names. One lane leaves a core idle while
 * it waits; with more than two they wait for each other.
 */
package jp.madoguchi.lanes;

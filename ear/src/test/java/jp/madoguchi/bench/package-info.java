/**
 * 性能の測定. {@code ./portal bench}: what the portal costs, each figure as a ratio to a peer that is
 * measured in turn with it. Nothing here asserts a time; docs/performance.md keeps the last table.
 */
package jp.madoguchi.bench;

/**
 * 夜間照合. Every night the register is proved against what the publishers state at present, and
 * against the users and applications of the portal. What follows by rule is done by the feature
 * {@code followup}; what only a person can decide becomes a discrepancy (不一致), which stays until it
 * is settled or the fact has vanished. Works from the state, so that the same night twice changes
 * nothing.
 *
 * <p>Touches {@code registry} to close what a feed states no more, {@code jobs} for its place in
 * the night, and {@code audit}; reads {@code feed}, {@code registration}, {@code enrollment} and
 * {@code account} by views and tables only. Rules and their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.reconciliation;

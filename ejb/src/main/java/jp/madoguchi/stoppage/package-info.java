/**
 * 休廃止の反映. What follows by rule when an institution does not work any more, and when it works again:
 * its accounts are stopped and usable again, the clinic is told, and thirty days after a closing
 * accounts and user end. Works from the state of the register, night by night.
 *
 * <p>Touches {@code registry} for the state, {@code account} and {@code registration} for what it
 * changes, {@code session} to sign out who is closed, {@code mail}, {@code audit}, {@code jobs} for
 * its place in the night and {@code reconciliation}, where people read what a run did. Rules and
 * their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.stoppage;

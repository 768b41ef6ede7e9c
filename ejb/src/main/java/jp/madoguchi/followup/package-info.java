/**
 * 台帳の変更の反映. What follows by rule when the register states an institution differently. One that does
 * not work has its accounts stopped until it works again, and thirty days after a closing its
 * accounts and its user end; a clinic is told of this, and of its new name or address. Works from
 * the state of the register, night by night.
 *
 * <p>Touches {@code registry} for the state, {@code account} and {@code registration} for what it
 * changes, {@code session} and {@code secondfactor} to sign out who is closed, {@code mail}, {@code
 * audit}, {@code jobs} for its place in the night, and {@code reconciliation}, where people read
 * what a run did. Rules and their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.followup;

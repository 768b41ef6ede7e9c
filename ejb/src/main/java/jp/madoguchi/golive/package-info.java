/**
 * 運用開始日. The day from which an institution checks eligibility: registered by the clinic, changed,
 * taken back before it comes, with everything that happened to it. May use {@code account} (nothing
 * begins without one), {@code registration} and {@code registry} (whose institution), {@code audit}
 * and {@code shared}.
 */
package jp.madoguchi.golive;

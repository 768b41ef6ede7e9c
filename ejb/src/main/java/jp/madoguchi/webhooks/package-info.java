/**
 * Webhook: what happens to applications and accounts, told to the systems of API利用者. An operator
 * gives a client an address, chooses the events and hands over the secret that signs; what is told
 * names no person. It lies in the outbox of {@code mail} and leaves from there. May use {@code
 * clients}, {@code mail}, {@code registry}, {@code audit} and {@code shared}.
 */
package jp.madoguchi.webhooks;

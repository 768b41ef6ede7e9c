/**
 * Webhook: the pages on which an operator says what a client's system is told and sees what became
 * of it, and the door at which the system asks for it again. May use {@code webhooks}, {@code
 * clients}, {@code mail}, {@code web.rest}, {@code web.frame} and {@code shared}.
 */
package jp.madoguchi.web.webhooks;

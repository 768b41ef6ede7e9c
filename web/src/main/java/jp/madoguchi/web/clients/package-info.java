/**
 * API利用者: the page on which an operator lets systems in, and the door at which they draw their
 * tokens. May use {@code clients}, {@code web.rest}, {@code web.frame} and {@code shared}.
 */
package jp.madoguchi.web.clients;

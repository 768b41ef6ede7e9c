/**
 * API利用者: the page on which an operator lets systems in, the door at which they draw their tokens,
 * and what becomes of a call for which they have not the scope. May use {@code clients}, {@code
 * web.frame} and {@code shared}.
 */
package jp.madoguchi.web.clients;

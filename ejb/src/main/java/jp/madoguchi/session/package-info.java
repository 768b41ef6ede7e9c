/**
 * セッション. Who is signed in, on whichever node, and until when. Knows neither passwords nor people:
 * {@code signin} opens a session and ends those of a person. May use {@code audit} and {@code
 * shared}.
 */
package jp.madoguchi.session;

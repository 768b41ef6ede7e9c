/**
 * 最初の職員. Whoever installs the portal names the fund's first people in a property of the server, for
 * nobody is there yet who could add them. May use {@code staff}, {@code signin} and {@code audit}.
 */
package jp.madoguchi.start;

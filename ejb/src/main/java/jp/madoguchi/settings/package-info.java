/**
 * 設定. What an operator may set: few values, each with a default that works. The server's come from
 * MicroProfile Config; limits, days and the contact can be changed on a page, too, which counts
 * more. With the counter of what settings limit, and how long people wait who try on. May use
 * {@code audit} and {@code shared}.
 */
package jp.madoguchi.settings;

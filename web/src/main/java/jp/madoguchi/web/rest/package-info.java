/**
 * The door of machines: what all of it has in common: who calls, what they may do, when a change is
 * made only once, and how a refusal is told (RFC 9457, with the portal's code). Each feature has
 * its own resources. May use {@code clients}, {@code web.clients}, {@code settings} and {@code
 * shared}.
 */
package jp.madoguchi.web.rest;

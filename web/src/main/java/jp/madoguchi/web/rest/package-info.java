/**
 * The door of machines: what all of it has in common. Each feature has its own resources; every
 * refusal is a problem in the form of RFC 9457 with the portal's code. May use {@code settings} and
 * {@code shared}.
 */
package jp.madoguchi.web.rest;

/**
 * API利用者. The systems of the fund and the bureaus that work through the portal: each has a name, a
 * secret that is shown once, scopes, and a day on which it ends. With the secret a client draws a
 * token that is good for ten minutes (OAuth 2.0, client credentials, RFC 6749 §4.4) and calls by
 * REST with it, or makes a digest for each call by SOAP. What a client does stands in the trail
 * under its own name. May use {@code jobs}, {@code audit} and {@code shared}.
 */
package jp.madoguchi.clients;

/**
 * 2段階認証. The authenticator apps and recovery codes of people by their user name; {@code signin}
 * asks for them. May use {@code settings} and {@code shared}.
 */
package jp.madoguchi.secondfactor;

/**
 * The SOAP door of machines: what all of it has in common: who calls (a UsernameToken with a
 * digest), what they may do, when a change is made only once, and how a refusal is told. Each
 * feature has its own endpoint, which asks what the resource of the same feature asks: both doors
 * are one inside. The contracts are {@code WEB-INF/wsdl}; what is generated from them is {@code
 * madoguchi.soap}. May use {@code clients}, {@code web.clients}, {@code web.rest} and {@code
 * shared}.
 */
package jp.madoguchi.web.soap;

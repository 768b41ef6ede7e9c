/**
 * ログイン. The one way in for clinics and staff: a form, checked by the use case, handed to the
 * container's session. Systems come in by {@code web.rest}, without a session. May use {@code
 * signin}, {@code session}, {@code secondfactor}, {@code clients} (who asks for what is not theirs
 * is counted as a client is that has not the scope), {@code web.frame}, {@code web.rest} and {@code
 * shared}.
 */
package jp.madoguchi.web.signin;

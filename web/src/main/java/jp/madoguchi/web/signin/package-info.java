/**
 * ログイン. The one way in for clinics and staff: a form, checked by the use case, handed to the
 * container's session. Systems come in by {@code web.rest}, without a session.
 */
package jp.madoguchi.web.signin;

/**
 * ログイン. The one way in for clinics and staff: a form, checked by the use case, handed to the
 * container's session.
 */
package jp.madoguchi.web.signin;

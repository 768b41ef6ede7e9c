/**
 * 新規ユーザー登録, its pages: form with dialog, mail sent, the page behind the link, completed. Public and
 * without a session; calls the use cases of {@code jp.madoguchi.registration} and decides nothing
 * itself.
 */
package jp.madoguchi.web.registration;

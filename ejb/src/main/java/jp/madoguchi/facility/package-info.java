/**
 * 施設の確認. How an institution shows that it is the one it says: by the birth date of a 施術管理者, which
 * is compared and forgotten, or by documents. Touches registry, registration and audit; what is
 * attached is the business of {@code evidence}, what is applied for of {@code enrollment}.
 */
package jp.madoguchi.facility;

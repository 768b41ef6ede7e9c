/** 職員利用者, for the operators, and the page on which who is invited chooses a password. */
package jp.madoguchi.web.staff;

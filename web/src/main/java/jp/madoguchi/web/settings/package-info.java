/** 設定, for the operators; auditors look at it. */
package jp.madoguchi.web.settings;

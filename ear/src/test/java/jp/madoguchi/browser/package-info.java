/** 画面の検査. The guides step by step in a real browser, on the portal that people start. */
package jp.madoguchi.browser;

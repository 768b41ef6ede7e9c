/**
 * 施設台帳の取込: files are uploaded, seen through, released and taken back, by people on pages and by
 * systems.
 */
package jp.madoguchi.web.feed;

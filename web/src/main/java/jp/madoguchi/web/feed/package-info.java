/** 施設台帳の取込: files are uploaded, seen through, released and taken back. */
package jp.madoguchi.web.feed;

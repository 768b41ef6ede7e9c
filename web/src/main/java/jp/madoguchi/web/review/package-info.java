/** 審査: the reviewers' queue and case, in the order in which they work. */
package jp.madoguchi.web.review;

/**
 * 証拠書類, the pages: attaching files to the form of a clinic, and the viewer of a reviewer. Files
 * come in and pictures go out by servlets of their own; no rule stands here.
 */
package jp.madoguchi.web.evidence;

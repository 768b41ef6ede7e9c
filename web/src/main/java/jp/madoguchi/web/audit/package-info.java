/** 証跡: who did what, and whether the trail is still as it was written. */
package jp.madoguchi.web.audit;

/**
 * 証跡. Who did what on what, with which result: every use case carries {@link
 * jp.madoguchi.audit.Audited} and thereby leaves an entry. Knows no feature. Entries are added and
 * read, never changed.
 */
package jp.madoguchi.audit;

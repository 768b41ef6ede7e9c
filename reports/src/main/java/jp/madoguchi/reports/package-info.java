/**
 * 印刷物: a record goes in, the bytes of a PDF come out.
 *
 * <p>It knows nothing of the business and keeps nothing: no file, no database, no log of what it
 * prints. The report engine is used nowhere else and shows in no public signature. Every sheet
 * carries one embedded font and is tagged for screen readers (PDF/UA-1).
 */
package jp.madoguchi.reports;

/**
 * 証跡. Who did what on what, with which result: every use case carries {@link
 * jp.madoguchi.audit.Audited} and thereby leaves an entry. Knows no feature. Entries are added and
 * read, never changed.
 *
 * <p>An entry carries a keyed code from the moment it is written. A timer seals what was committed
 * into a chain: entries are numbered without gaps in the order in which they are sealed, so one
 * that commits late only comes later, and each value of the chain covers the one before it. Once an
 * hour, and after every verification that found nothing, a signed anchor says where the chain
 * stood; the hourly one stands in the server's log too, for who can write to the database could
 * remove the end of the chain together with its anchors.
 *
 * <p>Not found: an entry removed in the seconds before it was sealed.
 */
package jp.madoguchi.audit;

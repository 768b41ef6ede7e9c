/**
 * メール. Mails are written into an outbox in the transaction of what they tell about, and sent from
 * there until the mail server has taken them or a day has passed. What other systems are told lies
 * in the same outbox and leaves by a port. Knows no feature; the only place that touches {@code
 * jakarta.mail}.
 */
package jp.madoguchi.mail;

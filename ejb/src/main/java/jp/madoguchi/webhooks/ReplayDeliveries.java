package jp.madoguchi.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** まとめて再送: a system that has lost what it was told is told everything since then once more. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ReplayDeliveries {
  /** Id of the form field. */
  public static final String SINCE = "since";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-ddHH:mm");

  @Inject private ActiveClients clients;
  @Inject private Postings postings;
  @Inject private AuditTrail trail;

  /**
   * @param since as typed, {@code 2026-11-22 09:00} in Japan
   * @return how many
   * @throws Refusal WHK-006 for what is no such moment, CLI-007 for a client that has ended,
   *     CLI-008 if there is no such client
   */
  public int replay(String client, String since) {
    clients.hold(client);
    Instant moment = moment(TypedText.folded(since));
    trail.about("client/" + client + " " + moment);
    return postings.againSince(client, moment);
  }

  private static Instant moment(String text) {
    try {
      return LocalDateTime.parse(text, MINUTE).atZone(Jst.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(Problem.of(SINCE, ErrorCode.WHK_006));
    }
  }
}

package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * A request that a client sends again with the same Idempotency-Key, because it never saw the
 * answer, is not carried out again: it gets the answer of the first time, for a day. Each method
 * has a transaction of its own, so that what it writes stands whatever becomes of the request.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeptAnswers {
  private static final Duration KEPT = Duration.ofHours(24);

  /** Longer than any request takes: after that the node that worked on it has died. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private KeyedHash hash;

  /**
   * @param type of the body, null without one
   * @param tag ETag, or null
   * @param body null without one; never holds a secret
   */
  public record Answer(int status, String type, String tag, String body) {}

  /**
   * Empty when the request is to be carried out; then {@link #end} or {@link #forget} follows.
   *
   * @param key as the caller chose it
   * @param request everything that makes it another request
   * @throws Refusal API-006 when the key stood before another request, API-007 while that request
   *     is still worked on
   */
  public Optional<Answer> begin(String caller, String key, String request) {
    Instant now = clock.instant();
    forgetOld(caller, now);
    String sent = Secrets.sha256(request);
    int added =
        entities
            .createNativeQuery(
                "insert into kept_answer (key_hash, caller, request_hash, begun_at)"
                    + " values (:key, :caller, :request, :now) on conflict do nothing")
            .setParameter("key", keyHash(caller, key))
            .setParameter("caller", caller)
            .setParameter("request", sent)
            .setParameter("now", now)
            .executeUpdate();
    return added == 1 ? Optional.empty() : again(held(caller, key), sent, now);
  }

  /**
   * @param kept null when the request has failed and was forgotten in this moment
   */
  private static Optional<Answer> again(KeptAnswer kept, String request, Instant now) {
    if (kept == null) {
      throw new Refusal(Problem.of(null, ErrorCode.API_007));
    }
    if (!kept.isOf(request)) {
      throw new Refusal(Problem.of(null, ErrorCode.API_006));
    }
    if (kept.isOpenSince(now.minus(LONGEST))) {
      kept.beginAgain(now);
      return Optional.empty();
    }
    return Optional.of(
        kept.answer().orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.API_007))));
  }

  /**
   * @param digest of a body too large to be part of the request, else null; kept with a key, for
   *     what holds birth dates could be guessed
   */
  public void end(String caller, String key, Answer answer, String digest) {
    KeptAnswer kept = held(caller, key);
    if (kept != null) {
      kept.end(answer, digest == null ? null : content(digest));
    }
  }

  /**
   * For who was given a kept answer, once its body is read to the end.
   *
   * @throws Refusal API-006 when the answer is that to another body
   */
  public void requireSame(String caller, String key, String digest) {
    KeptAnswer kept = held(caller, key);
    if (kept == null || !kept.hadContent(content(digest))) {
      throw new Refusal(Problem.of(null, ErrorCode.API_006));
    }
  }

  private String content(String digest) {
    return hash.of(digest, "clients.kept.answer");
  }

  /** The request failed for no fault of the caller: it may be sent again. */
  public void forget(String caller, String key) {
    KeptAnswer kept = held(caller, key);
    if (kept != null) {
      entities.remove(kept);
    }
  }

  private KeptAnswer held(String caller, String key) {
    return entities.find(KeptAnswer.class, keyHash(caller, key), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whoever the callers were. How many were forgotten. */
  int purge(Instant now) {
    return entities
        .createQuery("delete from KeptAnswer a where a.begunAt < :past")
        .setParameter("past", now.minus(KEPT))
        .executeUpdate();
  }

  private void forgetOld(String caller, Instant now) {
    entities
        .createQuery("delete from KeptAnswer a where a.caller = :caller and a.begunAt < :past")
        .setParameter("caller", caller)
        .setParameter("past", now.minus(KEPT))
        .executeUpdate();
  }

  private static String keyHash(String caller, String key) {
    return Secrets.sha256(caller + '\n' + key);
  }
}

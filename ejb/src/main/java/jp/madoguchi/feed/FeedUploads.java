package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.feedfile.FeedContent;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

@Dependent
class FeedUploads {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  private static final String UNDECIDED =
      " from FeedUpload u where u.state in :open and u.wantedAt <= :since";

  private static final Set<FeedState> UNDECIDED_STATES =
      Set.of(FeedState.CHECKING, FeedState.WAITING_RELEASE);

  @PersistenceContext private EntityManager entities;
  @Inject private FeedContent content;

  /** 取込番号: F20261122-000001. */
  String nextReference(LocalDate today) {
    Object number = entities.createNativeQuery("select nextval('feed_number')").getSingleResult();
    return "F%s-%06d".formatted(DAY.format(today), ((Number) number).longValue());
  }

  void add(FeedUpload upload) {
    entities.persist(upload);
    entities.flush();
  }

  Optional<FeedUpload> of(String reference) {
    return entities
        .createQuery("select u from FeedUpload u where u.reference = :reference", FeedUpload.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  FeedUpload withId(long id) {
    return entities.find(FeedUpload.class, id);
  }

  /** As it is now, kept from others until the commit. */
  FeedUpload locked(long id) {
    FeedUpload upload = entities.find(FeedUpload.class, id);
    entities.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    return upload;
  }

  /**
   * @throws Refusal FEED-016 when there is no such feed
   */
  FeedUpload locked(String reference) {
    return of(reference)
        .map(upload -> locked(upload.id()))
        .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.FEED_016)));
  }

  /**
   * For who decides on what was shown of it.
   *
   * @throws Refusal FEED-016 when there is no such feed, FEED-023 when it is another one by now
   */
  FeedUpload locked(String reference, long version) {
    FeedUpload upload = locked(reference);
    upload.requireVersion(version);
    return upload;
  }

  /** Whether another one with the same bytes is being checked, waits, or is in force. */
  boolean isHere(FeedUpload upload) {
    List<?> found =
        entities
            .createNativeQuery(
                "select id from feed_upload where file_hash = :hash and id <> :id and (state in"
                    + " ('CHECKING', 'WAITING_RELEASE') or state = 'RELEASED' and generation_id in"
                    + " (select generation_id from feed_current))")
            .setParameter("hash", upload.file().hash())
            .setParameter("id", upload.id())
            .getResultList();
    return !found.isEmpty();
  }

  /** Those that are being checked and may still be begun again without a person. */
  List<FeedUpload> checking() {
    return entities
        .createQuery(
            "select u from FeedUpload u where u.state = :state and u.resumptions <= :most"
                + " order by u.id",
            FeedUpload.class)
        .setParameter("state", FeedState.CHECKING)
        .setParameter("most", FeedUpload.MOST_RESUMPTIONS)
        .getResultList();
  }

  /** Ids of those about which nobody has decided since, in ascending order after that one. */
  List<Long> undecided(Instant since, long after, int most) {
    return entities
        .createQuery("select u.id" + UNDECIDED + " and u.id > :after order by u.id", Long.class)
        .setParameter("open", UNDECIDED_STATES)
        .setParameter("since", since)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  long countUndecided(Instant since) {
    return entities
        .createQuery("select count(u)" + UNDECIDED, Long.class)
        .setParameter("open", UNDECIDED_STATES)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** When it is decided, nobody needs the file any more. */
  void eraseContent(FeedUpload upload) {
    content.erase(upload.id());
  }

  /** Of the generation. */
  Optional<FeedUpload> ofGeneration(long generationId) {
    return entities
        .createQuery(
            "select u from FeedUpload u where u.generationId = :generation", FeedUpload.class)
        .setParameter("generation", generationId)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  List<FeedUpload> before(long id, int most) {
    return entities
        .createQuery(
            "select u from FeedUpload u where u.id < :id order by u.id desc", FeedUpload.class)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }
}

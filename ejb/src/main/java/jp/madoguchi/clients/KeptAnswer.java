package jp.madoguchi.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What a request with an Idempotency-Key was answered; without an answer while it is worked on. */
@Entity
class KeptAnswer {
  @Id private String keyHash;
  private String caller;
  private String requestHash;
  private Instant begunAt;
  private Integer status;
  private String type;
  private String tag;
  private String contentHash;

  @Column(columnDefinition = "text")
  private String body;

  protected KeptAnswer() {}

  boolean isOf(String request) {
    return requestHash.equals(request);
  }

  boolean hadContent(String content) {
    return content.equals(contentHash);
  }

  boolean isOpenSince(Instant moment) {
    return status == null && begunAt.isBefore(moment);
  }

  void beginAgain(Instant now) {
    begunAt = now;
  }

  void end(KeptAnswers.Answer answer, String content) {
    contentHash = content;
    status = answer.status();
    type = answer.type();
    tag = answer.tag();
    body = answer.body();
  }

  /** Empty while the request is worked on. */
  Optional<KeptAnswers.Answer> answer() {
    return status == null
        ? Optional.empty()
        : Optional.of(new KeptAnswers.Answer(status, type, tag, body));
  }
}

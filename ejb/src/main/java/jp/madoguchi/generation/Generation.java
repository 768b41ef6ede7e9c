package jp.madoguchi.generation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.feedfile.FeedLayout;

/** One of them. What it states stands in {@code feed_statement} and {@code feed_row}. */
@Entity
@Table(name = "feed_generation")
class Generation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private FeedLayout layout;

  private long institutions;
  private String print;
  private Long beforeId;
  private Instant releasedAt;

  protected Generation() {}

  Generation(FeedLayout layout) {
    this.layout = layout;
  }

  void complete(long institutions, String print) {
    this.institutions = institutions;
    this.print = print;
  }

  void released(Long before, Instant now) {
    beforeId = before;
    releasedAt = now;
  }

  long id() {
    return id;
  }

  FeedLayout layout() {
    return layout;
  }

  long institutions() {
    return institutions;
  }

  String print() {
    return print;
  }

  /** The one that it replaced, or null. */
  Long before() {
    return beforeId;
  }
}

package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Begins the check of a feed in the background as soon as its file is stored, and again when it
 * broke off.
 */
@Stateless
@PermitAll
public class BeginCheck {
  @EJB private ReadFeed read;
  @EJB private FeedProgress progress;

  /** A file is stored and wants to be checked. */
  record Wanted(String reference) {}

  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted feed) {
    read.read(feed.reference());
  }

  /** Every node looks; where one of them died meanwhile, another one begins anew. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void resume() {
    read.beat();
    boolean resumed = true;
    while (resumed) {
      resumed = progress.resume();
    }
  }
}

package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Begins the check of a feed in the background as soon as its file is stored. */
@Stateless
@PermitAll
public class BeginCheck {
  @EJB private ReadFeed read;

  /** A file is stored and wants to be checked. */
  record Wanted(String reference) {}

  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted feed) {
    read.read(feed.reference());
  }
}

package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.Language;

/** The users whose registration is complete, for whoever must know or write to one. */
@Dependent
public class ClinicUsers {
  /** So long nobody else can have the address of a closed user. */
  private static final Duration REST = Duration.ofDays(30);

  private static final String OPEN = "select u from PortalUser u where u.closedAt is null and u.";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * The caller, for example.
   *
   * @throws IllegalStateException if nobody has this address
   */
  public ClinicUser byAddress(String address) {
    return find("liveAddress", address)
        .orElseThrow(() -> new IllegalStateException("no user has the address of the caller"));
  }

  /** Also one that is closed. */
  public ClinicUser byId(long id) {
    return entities.find(PortalUser.class, id).seen();
  }

  /**
   * The caller, held until the transaction ends: what the caller does in two windows at the same
   * time happens one after the other.
   */
  public ClinicUser lockedByAddress(String address) {
    return entities
        .createQuery(OPEN + "liveAddress = :address", PortalUser.class)
        .setParameter("address", address)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult()
        .seen();
  }

  public Optional<ClinicUser> ofInstitution(long institutionId) {
    return find("liveInstitution", institutionId);
  }

  /** Who has the address, or had it not long ago: nobody else can register with it. */
  Optional<ClinicUser> withAddress(String address) {
    return entities
        .createQuery(
            "select u from PortalUser u where u.liveAddress = :address"
                + " and (u.closedAt is null or u.closedAt > :rested)",
            PortalUser.class)
        .setParameter("address", address)
        .setParameter("rested", clock.instant().minus(REST))
        .getResultStream()
        .findFirst()
        .map(PortalUser::seen);
  }

  /** Whether nobody has the address, nor had it not long ago. */
  public boolean isFree(String address) {
    return withAddress(address).isEmpty();
  }

  /**
   * Another address, which is free. Whoever calls this ends the sessions of the one before.
   *
   * @throws jakarta.persistence.PersistenceException if somebody else takes it in the same moment
   */
  public ClinicUser changeAddress(String address, String other) {
    release(other, clock.instant());
    PortalUser user = open(address);
    user.changeAddress(other);
    entities.flush();
    return user.seen();
  }

  /** Another name and telephone number of whoever has the address. */
  public ClinicUser changeContact(String address, PersonName name, PhoneNumber phone) {
    PortalUser user = open(address);
    user.changeContact(name, phone);
    return user.seen();
  }

  /** Whoever has the address is written to in this language from now on. */
  public void changeLanguage(String address, Language language) {
    lockedByAddress(address);
    open(address).changeLanguage(language);
  }

  private PortalUser open(String address) {
    return entities
        .createQuery(OPEN + "liveAddress = :address", PortalUser.class)
        .setParameter("address", address)
        .getSingleResult();
  }

  private Optional<ClinicUser> find(String attribute, Object wanted) {
    return entities
        .createQuery(OPEN + attribute + " = :wanted", PortalUser.class)
        .setParameter("wanted", wanted)
        .getResultStream()
        .findFirst()
        .map(PortalUser::seen);
  }

  /**
   * 利用終了 of the user, for good. Whoever calls this ends the user's sessions.
   *
   * @return who it was; empty when there is none, or none any more
   */
  public Optional<ClinicUser> close(long institutionId) {
    Optional<PortalUser> user =
        entities
            .createQuery(OPEN + "liveInstitution = :institution", PortalUser.class)
            .setParameter("institution", institutionId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    user.ifPresent(found -> found.close(clock.instant()));
    return user.map(PortalUser::seen);
  }

  /** At once, so that a second user of the same address or institution is refused here. */
  void add(PortalUser user) {
    release(user.address(), user.completedAt());
    entities.persist(user);
    entities.flush();
  }

  /** From who was closed long enough before. */
  private void release(String address, Instant now) {
    entities
        .createQuery(
            "update PortalUser u set u.liveAddress = null"
                + " where u.liveAddress = :address and u.closedAt <= :rested")
        .setParameter("address", address)
        .setParameter("rested", now.minus(REST))
        .executeUpdate();
  }
}

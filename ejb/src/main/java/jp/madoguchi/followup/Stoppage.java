package jp.madoguchi.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.madoguchi.registry.InstitutionStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 休廃止の経過 of one institution, from the night that saw it until it works again or has ended. The days
 * count from that night and not from the day that the register names, which may be long past: the
 * clinic has its thirty days and its three notices.
 */
@Entity
class Stoppage {
  /** So many days after it began the accounts of a closed institution end. */
  private static final int PATIENCE = 30;

  /**
   * Days after the beginning on which a closed institution is told again; the first notice is at
   * once.
   */
  private static final int[] NOTICES = {0, 14, 29};

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  private long institutionId;

  /** The institution's id until it is over; unique. */
  private Long openKey;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private InstitutionStatus cause;

  private LocalDate beganOn;

  /** How many of the three times have come and were used. */
  private int notices;

  private LocalDate noticedOn;
  private LocalDate overOn;

  protected Stoppage() {}

  /**
   * @param cause 休止 or 廃止
   */
  Stoppage(long institutionId, InstitutionStatus cause, LocalDate night) {
    this.institutionId = institutionId;
    this.openKey = institutionId;
    this.cause = cause;
    this.beganOn = night;
    this.notices = 1;
    this.noticedOn = night;
  }

  boolean isFor(InstitutionStatus status) {
    return cause == status;
  }

  /** Whether a closed institution is to be told again on this night. */
  boolean isNoticeDue(LocalDate night) {
    return cause == InstitutionStatus.CLOSED && dueBy(night) > notices;
  }

  /** Of two that are due, because a night fell out, the clinic gets one. */
  void noticed(LocalDate night) {
    notices = dueBy(night);
    noticedOn = night;
  }

  private int dueBy(LocalDate night) {
    int due = 0;
    for (int days : NOTICES) {
      due += night.isBefore(beganOn.plusDays(days)) ? 0 : 1;
    }
    return due;
  }

  /** When accounts and user end: never on the very day of the last notice. */
  LocalDate endsOn() {
    LocalDate end = beganOn.plusDays(PATIENCE);
    boolean late = notices == NOTICES.length && !noticedOn.isBefore(end);
    return late ? noticedOn.plusDays(1) : end;
  }

  /** Whether accounts and user of a closed institution end on this night. */
  boolean isEndDue(LocalDate night) {
    return cause == InstitutionStatus.CLOSED
        && notices == NOTICES.length
        && !night.isBefore(endsOn());
  }

  void over(LocalDate night) {
    openKey = null;
    overOn = night;
  }

  long institutionId() {
    return institutionId;
  }
}

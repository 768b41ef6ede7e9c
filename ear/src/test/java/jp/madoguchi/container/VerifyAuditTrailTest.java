package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.audit.AuditChainState;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ChainBreak;
import jp.madoguchi.audit.ReadAuditTrail;
import jp.madoguchi.audit.VerifyAuditTrail;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Eventually;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Changes the trail behind the portal's back, which is what the chain is against, and puts it right
 * again; what cannot be put right comes last.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyAuditTrailTest {
  private static final int LAST = Integer.MAX_VALUE;
  private static final String TRAIL = "/admin/audit/trail";
  private static final long FOREIGN = 1_000_000_000L;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactions;

  @BeforeEach
  void somethingWasDone() {
    for (int i = 0; i < 3; i++) {
      look("chain");
    }
    Chain.isSealed();
  }

  @Test
  void whatUseCasesWroteIsSealedWithoutGapsAndHolds() {
    AuditChainState.State state = Chain.verified(true);
    assertThat(Trail.about("audit/whole")).endsWith("VerifyAuditTrail audra OK");
    assertThat(state.firstBreak()).isNull();
    assertThat(state.verifiedAt()).isNotNull();
    assertThat(state.verifiedThrough()).isGreaterThanOrEqualTo(3);
    assertThat(BehindThePortal.number("select max(sequence) - count(sequence) from audit_entry"))
        .isZero();
    assertThat(state.late()).isFalse();
  }

  @Test
  void whileOneRunsItIsSaidHowFarItHasCome() throws Exception {
    assertThat(Chain.verified(true).percent()).isNull();
    transactions.begin();
    try {
      As.role("auditor", "audra", () -> Bean.of(VerifyAuditTrail.class).verify(true));
      assertThat(Chain.state().percent()).isZero();
    } finally {
      transactions.rollback();
    }
    assertThat(Chain.state().percent()).isNull();
  }

  /** Nobody goes on with it while its row is held. */
  @Test
  void whileOneRunsThePageSaysSo() throws Exception {
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    transactions.begin();
    try {
      Eventually.holds("a verification is held before it is over", this::holdsANewOne);
      assertThat(auditor.get(TRAIL).body()).containsPattern("検証中 \\d+%");
    } finally {
      transactions.rollback();
    }
    // Over before the next test begins one.
    Chain.verified(false);
  }

  private boolean holdsANewOne() throws Exception {
    Transaction holding = transactions.suspend();
    As.role("auditor", "audra", () -> Bean.of(VerifyAuditTrail.class).verify(true));
    transactions.resume(holding);
    return !BehindThePortal.rows("select id from audit_check where open_key = 'OPEN' for update")
        .isEmpty();
  }

  @Test
  void aLaterVerificationStartsWhereTheLastOneEnded() {
    long through = Chain.verified(true).verifiedThrough();
    look("chain");
    Chain.isSealed();
    assertThat(Chain.verified(false).verifiedThrough()).isGreaterThan(through);
    assertThat(
            BehindThePortal.number(
                "select first_sequence from audit_check order by id desc fetch first 1 row only"))
        .isEqualTo(through);
  }

  @Test
  void anEntryThatCommitsLateIsSealedLater() throws Exception {
    transactions.begin();
    look("late");
    Transaction late = transactions.suspend();
    look("early");
    Chain.isSealed();
    transactions.resume(late);
    transactions.commit();
    Chain.isSealed();
    String column = " from audit_entry where about = 'audit object=";
    assertThat(BehindThePortal.number("select max(id)" + column + "late'"))
        .isLessThan(BehindThePortal.number("select max(id)" + column + "early'"));
    assertThat(BehindThePortal.number("select max(sequence)" + column + "late'"))
        .isGreaterThan(BehindThePortal.number("select max(sequence)" + column + "early'"));
    assertThat(Chain.firstBreak()).isNull();
  }

  @Test
  void eachButtonOfThePageBeginsAVerification() {
    Colleague colleague = Colleague.acting("AUDITOR");
    Browserless auditor = colleague.atThePages();
    Map.of("verify", "audit/new", "verifyWhole", "audit/whole")
        .forEach(
            (button, object) -> {
              Chain.verified(false);
              String begun = "VerifyAuditTrail " + colleague.name() + " OK";
              assertThat(Trail.about(object)).doesNotContain(begun);
              assertThat(auditor.press(TRAIL, "chain:" + button, Map.of())).contains("<partial-");
              assertThat(Trail.about(object)).containsOnlyOnce(begun);
            });
    Chain.verified(false);
  }

  @Test
  void aChangedEntryIsFound() {
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    long at = Chain.length() - 1;
    List<Map<String, Object>> was =
        BehindThePortal.rows("select actor from audit_entry where sequence = ?", at);
    setActor("somebody", at);
    assertThat(Chain.firstBreak()).isEqualTo(new ChainBreak(at, ChainBreak.Kind.CHANGED));
    assertThat(Chain.verified(true).verifiedThrough()).isEqualTo(at - 1);
    assertThat(auditor.get(TRAIL).body())
        .containsPattern("m-tag-error\">切れています: 順番 " + at + "<")
        .contains("この順番の記録が、書かれた後に変更されています。")
        .doesNotContain("検証済");
    setActor(was.get(0).get("actor"), at);
    assertThat(Chain.firstBreak()).isNull();
  }

  @Test
  void aDeletedEntryIsFound() {
    long at = Chain.length() - 1;
    Map<String, Object> row =
        BehindThePortal.rows("select * from audit_entry where sequence = ?", at).get(0);
    BehindThePortal.change("delete from audit_entry where sequence = ?", at);
    assertThat(Chain.firstBreak()).isEqualTo(new ChainBreak(at, ChainBreak.Kind.MISSING));
    BehindThePortal.insert("audit_entry", row);
    assertThat(Chain.firstBreak()).isNull();
  }

  @Test
  void exchangedEntriesAreFound() {
    long at = Chain.length() - 1;
    exchange(at);
    assertThat(Chain.firstBreak().sequence()).isEqualTo(at);
    assertThat(Chain.firstBreak().kind()).isEqualTo(ChainBreak.Kind.MOVED);
    exchange(at);
    assertThat(Chain.firstBreak()).isNull();
  }

  @Test
  void aResultThatSomebodyImprovedCountsForNothing() {
    Chain.verified(true);
    BehindThePortal.change(
        "update audit_check set through = through + 1 where id ="
            + " (select max(id) from audit_check)");
    assertThat(Chain.state().verifiedAt()).isNull();
    assertThat(Chain.firstBreak()).isNull();
  }

  @Test
  void everyHourAnAnchorIsDropped() {
    Chain.verified(true);
    String anchors = "select count(*) from audit_anchor";
    long before = BehindThePortal.number(anchors);
    try (LaterTime later = new LaterTime(Duration.ofHours(1))) {
      look("anchor");
      Eventually.holds("there is an anchor", () -> BehindThePortal.number(anchors) > before);
    }
  }

  @Test
  @Order(LAST - 1)
  void anEntryThatThePortalDidNotWriteIsFoundAlthoughItWasSealed() {
    Chain.verified(true);
    Map<String, Object> row =
        BehindThePortal.rows("select * from audit_entry where sequence = 2").get(0);
    row.put("id", FOREIGN);
    row.put("sequence", null);
    row.put("hash", null);
    BehindThePortal.insert("audit_entry", row);
    Chain.isSealed();
    long at = BehindThePortal.number("select sequence from audit_entry where id = ?", FOREIGN);
    assertThat(Chain.firstBreak()).isEqualTo(new ChainBreak(at, ChainBreak.Kind.FOREIGN));
  }

  @Test
  @Order(LAST)
  void aCutEndIsFoundEvenIfTheHeadWasTakenBack() {
    long anchored = BehindThePortal.number("select max(sequence) from audit_anchor");
    long kept = anchored - 2;
    BehindThePortal.change("delete from audit_entry where sequence > ?", kept);
    BehindThePortal.change(
        "update audit_chain set sequence = ?,"
            + " hash = (select e.hash from audit_entry e where e.sequence = ?)",
        kept,
        kept);
    ChainBreak found = Chain.firstBreak();
    assertThat(found.sequence()).isBetween(kept + 1, anchored);
    assertThat(found.kind()).isIn(ChainBreak.Kind.MISSING, ChainBreak.Kind.REPLACED);
  }

  private static void look(String object) {
    As.role(
        "auditor",
        "audra",
        () -> Bean.of(ReadAuditTrail.class).read(new AuditFilter("", "", object, "", ""), null));
  }

  private static void setActor(Object actor, long sequence) {
    BehindThePortal.change("update audit_entry set actor = ? where sequence = ?", actor, sequence);
  }

  private static void exchange(long at) {
    place(at, -1);
    place(at + 1, at);
    place(-1, at + 1);
  }

  private static void place(long from, long to) {
    BehindThePortal.change("update audit_entry set sequence = ? where sequence = ?", to, from);
  }

  /** Later than any other test has looked; once a night. */
  @Test
  void theNightBeginsAVerification() {
    String checks = "select count(*) from audit_check where started_by = 'nightly'";
    Chain.verified(false);
    long before = BehindThePortal.number(checks);
    try (LaterTime time = new LaterTime(Duration.ofDays(1_000))) {
      Nightly.work("verifyAuditTrail");
      Nightly.work("verifyAuditTrail");
    }
    assertThat(BehindThePortal.number(checks)).isEqualTo(before + 1);
  }
}

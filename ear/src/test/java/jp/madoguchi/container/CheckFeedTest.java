package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.feed.FeedGuard;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.harness.Browserless;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CheckFeedTest {
  private static final String REGISTER =
      "select count(*) || ' ' || sum(version) || ' ' || max(fingerprint) from institution";

  @Test
  void everyFileOfTheCorpusGetsItsAnswerAndChangesNothing() {
    List<String> inForce = Feed.inForce();
    List<String> register = Trail.read(REGISTER);
    for (FeedCorpus file : FeedCorpus.values()) {
      Feed feed = Feed.checked(file.file());
      assertThat(feed.shown().state()).as("%s", file).isEqualTo(FeedState.REFUSED);
      List<String> faults = feed.faults();
      assertThat(feed.shown().counts().errors()).as("%s", file).isEqualTo(faults.size());
      for (int i = 0; i < file.answer().size(); i++) {
        if (file.answer().get(i) != null) {
          String expected = file.answer().get(i).replace("*", "");
          assertThat(faults.get(i)).as("%s", file).startsWith(expected);
        }
      }
      if (!file.answer().contains(null)) {
        assertThat(faults).as("%s", file).hasSameSizeAs(file.answer());
      }
      assertThat(feed.faults().toString()).doesNotContain("1970-");
    }
    assertThat(inForce).isNotEmpty();
    assertThat(Feed.inForce()).isEqualTo(inForce);
    assertThat(Trail.read(REGISTER)).isEqualTo(register);
  }

  @Test
  void twoManagersAreTwoLinesInAnyOrder() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf second = clinic.with("取込　一郎," + FeedRowOf.BORN, "取込　花子," + ListedClinic.BORN);
    Feed feed = Feed.checked(clinic.row(), second.row());
    assertThat(feed.shown().counts().rows()).isEqualTo(2);
    assertThat(feed.shown().counts().institutions()).isEqualTo(1);
    feed.release("試験");
    assertThat(managers(clinic.code())).isEqualTo("2");
    Feed turned = Feed.checked(second.row(), clinic.row());
    assertThat(turned.shown().counts().changed()).isZero();
    turned.discard();
    Feed one = Feed.checked(second.row());
    assertThat(one.shown().counts().changed()).isEqualTo(1);
    one.release("試験");
    assertThat(managers(clinic.code())).isEqualTo("1");
  }

  @Test
  void aSecondManagerComesWithTheFirstThoughHisLineIsAsBefore() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    String second = clinic.with("取込　一郎," + FeedRowOf.BORN, "取込　花子," + ListedClinic.BORN).row();
    Feed.released(clinic.row());
    Feed both = Feed.checked(clinic.row(), second);
    assertThat(both.shown().counts().changed()).isEqualTo(1);
    both.release("試験");
    assertThat(managers(clinic.code())).isEqualTo("2");
  }

  @Test
  void aLineThatIsInForceStandsInTheFileOnce() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    Feed twice = Feed.checked(clinic.row(), other.row(), clinic.row());
    assertThat(twice.faults()).containsExactly("4 機関コード FEED-007 " + clinic.code());
  }

  @Test
  void everyInstitutionIsCountedOnceWhetherItIsNewChangedOrAsBefore() {
    FeedRowOf same = FeedRowOf.newClinic();
    FeedRowOf changed = FeedRowOf.newClinic();
    FeedRowOf two = FeedRowOf.newClinic();
    FeedRowOf gone = FeedRowOf.newClinic();
    String second = two.with("取込　一郎," + FeedRowOf.BORN, "取込　花子," + ListedClinic.BORN).row();
    Feed.released(same.row(), changed.row(), two.row(), second, gone.row());
    Feed before = Feed.checked(gone.row(), same.row(), changed.row(), two.row(), second);
    long missing = before.shown().counts().missing();
    before.discard();
    Feed feed =
        Feed.checked(
            FeedRowOf.newClinic().row(),
            same.row(),
            changed.with("0300000001", "0300000002").row(),
            second,
            two.row());
    assertThat(feed.shown().counts().rows()).isEqualTo(5);
    assertThat(feed.shown().counts().institutions()).isEqualTo(4);
    assertThat(feed.shown().counts().added()).isEqualTo(1);
    assertThat(feed.shown().counts().changed()).isEqualTo(1);
    assertThat(feed.shown().counts().missing()).isEqualTo(missing + 1);
    feed.discard();
    Feed repeated =
        Feed.checked(
            FeedRowOf.newClinic().row(),
            same.row(),
            changed.with("0300000001", "0300000003").row(),
            second,
            same.row(),
            two.row());
    assertThat(repeated.faults()).containsExactly("6 機関コード FEED-007 " + same.code());
  }

  @Test
  void whatTheRegisterHasOtherwiseIsPutRight() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    FeedRowOf other = FeedRowOf.newClinic();
    Feed.released(clinic.row(), other.row());
    BehindThePortal.change(
        "update institution set fingerprint = 'other', name = '違う整骨院' where institution_code = ?",
        clinic.code());
    Feed again = Feed.checked(other.row(), clinic.row());
    assertThat(again.shown().counts().changed()).isEqualTo(1);
    again.release("試験");
    assertThat(clinic.found().name()).startsWith("取込整骨院");
  }

  @Test
  void aSecondLineThatContradictsTheFirstIsSeenHoweverTheRestAgrees() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    String second = clinic.with("取込　一郎," + FeedRowOf.BORN, "取込　花子," + ListedClinic.BORN).row();
    Feed.released(clinic.row(), second);
    for (int i = 0; i < 8; i++) {
      Feed feed = Feed.checked(clinic.row(), second.replace("0300000001", "030000100" + i));
      assertThat(feed.faults()).containsExactly("3 機関コード FEED-007 " + clinic.code());
    }
  }

  /** Of the print only what is not keyed. */
  @Test
  void theSameFileStatesTheSameOnBothDatabases() {
    Feed feed =
        Feed.checked(
            "助産所,,1499000001,𠮷田助産院,ヨシダ,14,2310001,神奈川県試験区１,0450000001,髙橋　花子,"
                + FeedRowOf.BORN
                + ",2020-04-01,現存,\n",
            "助産所,,1499000002,﨑助産院,サキ,14,2310001,神奈川県試験区２,0450000002,﨑　花子,"
                + FeedRowOf.BORN
                + ",2021-04-01,休止,2026-09-01\n");
    assertThat(
            Trail.read(
                "select g.print from feed_generation g join feed_upload u"
                    + " on u.generation_id = g.id where u.reference = ?",
                feed.reference()))
        .singleElement()
        .asString()
        .startsWith("2--3268898643809514318-");
    feed.discard();
  }

  private static String managers(String code) {
    return Trail.read(
            "select count(*) from institution_manager m join institution i"
                + " on i.id = m.institution_id where i.institution_code = ?",
            code)
        .get(0);
  }

  @Test
  void ofHalfTheRowsAPersonDecidesAndNothingIsClosed() {
    FeedRowOf[] clinics = {
      FeedRowOf.newClinic(), FeedRowOf.newClinic(), FeedRowOf.newClinic(), FeedRowOf.newClinic()
    };
    String[] rows = Arrays.stream(clinics).map(FeedRowOf::row).toArray(String[]::new);
    Feed.released(rows);
    List<String> inForce = Feed.inForce();
    List<String> register = Trail.read(REGISTER);
    Feed half = Feed.checked(rows[0], rows[1]);
    assertThat(half.shown().state()).isEqualTo(FeedState.WAITING_RELEASE);
    assertThat(half.shown().guards()).containsExactly(FeedGuard.ROW_COUNT);
    assertThat(half.shown().counts().closed()).isZero();
    assertThat(Feed.inForce()).isEqualTo(inForce);
    assertThat(Trail.read(REGISTER)).isEqualTo(register);
    half.discard();
  }

  @Test
  void ofVeryManyContradictionsAThousandAreKeptAndAllAreCounted() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    String[] rows = new String[1_003];
    Arrays.fill(rows, clinic.row());
    Feed feed = Feed.checked(rows);
    assertThat(feed.shown().counts().errors()).isEqualTo(1_002);
    assertThat(feed.shown().errorsKept()).isEqualTo(1_000);
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    assertThat(auditor.get("/office/registry/feed?number=" + feed.reference()).body())
        .contains("1,002", "このうち、内容が記録されているのは1,000件です");
    List<String> csv =
        auditor.get("/office/registry/errors?number=" + feed.reference()).body().lines().toList();
    assertThat(csv).hasSize(1_002);
    assertThat(csv.get(1_001)).contains("このうち、内容が記録されているのは1,000件です");
  }

  @Tag("long")
  @Test
  void ofVeryManyWrongLinesAHundredThousandAreKeptAndAllAreCounted() {
    String[] rows = new String[100_001];
    Arrays.fill(rows, "柔整\n");
    Feed feed = Feed.checked(rows);
    assertThat(feed.shown().counts().errors()).isEqualTo(100_001);
    assertThat(feed.shown().errorsKept()).isEqualTo(100_000);
    assertThat(feed.faults()).hasSize(100_000);
  }

  @Test
  void aKindNeverChanges() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    String number = clinic.row().split(",")[1];
    Feed other = Feed.checked(clinic.with("柔整," + number, "助産所,").row());
    assertThat(other.faults()).containsExactly("2 機関コード FEED-004 " + clinic.code());
  }

  @Test
  void anOlderFeedThanTheOneInForceIsRefused() {
    FeedRowOf clinic = FeedRowOf.newClinic();
    Feed.released(clinic.row());
    Feed old = Feed.uploaded(Feed.text(clinic.with("取込整骨院", "昔の整骨院").row()), "2026-09-30");
    assertThat(old.awaitDecision().state()).isEqualTo(FeedState.REFUSED);
    assertThat(old.faults()).containsExactly("1 null FEED-011 null");
  }

  @Test
  void noBirthDateIsStored() {
    Feed feed = Feed.checked(FeedRowOf.newClinic().row());
    assertThat(
            Trail.read(
                "select birth_hash from feed_row r join feed_upload u on u.generation_id ="
                    + " r.generation_id where u.reference = ?",
                feed.reference()))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{64}");
    feed.discard();
  }
}

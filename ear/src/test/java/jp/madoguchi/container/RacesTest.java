package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import jp.madoguchi.account.AccountList;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, or two windows of one, in the same moment. */
@ExtendWith(ArquillianExtension.class)
class RacesTest {
  private static final String WON = "won";
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  /** One race, from the start to what is true afterwards. */
  private enum Kind {
    TEN_EQUAL_POSTS(RacesTest::tenEqualPosts),
    TWO_FORMS(RacesTest::twoForms),
    WITHDRAWN_AND_CLAIMED(RacesTest::withdrawnAndClaimed),
    TWO_REGISTRATIONS_OF_ONE_INSTITUTION(RacesTest::twoRegistrations),
    A_LINK_CLICKED_TWICE(RacesTest::aLinkClickedTwice),
    WRONG_PASSWORDS(RacesTest::wrongPasswords),
    UPLOADS(RacesTest::uploads),
    APPROVED_TWICE(RacesTest::approvedTwice),
    APPROVED_AND_RETURNED(RacesTest::approvedAndReturned),
    REJECTION_CONFIRMED_AND_DECLINED(RacesTest::confirmedAndDeclined);

    private final Runnable race;

    Kind(Runnable race) {
      this.race = race;
    }
  }

  @Test
  void everyRaceHasOneWinner() {
    run(5);
  }

  @Test
  @Tag("long")
  void everyRaceHasOneWinnerHoweverOftenItIsRun() {
    run(200);
  }

  @Test
  void ofTwoReviewersOneWins() {
    claimed(5);
  }

  @Test
  @Tag("long")
  void ofTwoReviewersOneWinsHoweverOftenTheyTry() {
    claimed(200);
  }

  private static void run(int times) {
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < times; i++) {
        kind.race.run();
      }
    }
  }

  private static void tenEqualPosts() {
    Clinic clinic = Clinic.verified();
    String key = Clinic.key();
    SubmitEnrollment submit = Bean.of(SubmitEnrollment.class);
    Callable<Object> post = () -> clinic.call(() -> submit.submit(Clinic.application(2), key));
    assertThat(Race.of(Collections.nCopies(10, post))).containsOnly(clinic.mine().receipt());
    assertThat(clinic.call(() -> Bean.of(MyApplications.class).all())).hasSize(1);
    assertThat(mails(clinic)).containsOnlyOnce("M03");
  }

  private static void twoForms() {
    Clinic clinic = Clinic.verified();
    Callable<Object> send =
        () -> {
          clinic.submit(2);
          return WON;
        };
    assertOneWon(Race.of(List.of(send, send)), ErrorCode.USE_030);
    assertThat(clinic.call(() -> Bean.of(MyApplications.class).all())).hasSize(1);
    assertThat(mails(clinic)).containsOnlyOnce("M03");
  }

  private static void withdrawnAndClaimed() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Callable<Object> withdraw =
        () -> {
          clinic.withdraw(receipt);
          return WON;
        };
    long version = Reviewer.HANAKO.look(receipt).version();
    List<Object> ends = Race.of(List.of(withdraw, claim(Reviewer.HANAKO, receipt, version)));
    assertOneWon(ends, ErrorCode.USE_033, ErrorCode.REV_001, ErrorCode.REV_003);
    assertThat(clinic.mine().state())
        .isEqualTo(
            ends.get(0).equals(WON) ? EnrollmentState.WITHDRAWN : EnrollmentState.UNDER_REVIEW);
  }

  private static void twoRegistrations() {
    Clinic one = Clinic.unregistered();
    Clinic other = new Clinic(one.listed(), "other." + one.address());
    for (Clinic clinic : List.of(one, other)) {
      Bean.of(RegisterUser.class).register(clinic.form());
    }
    List<Object> ends = Race.of(List.of(confirm(one.token()), confirm(other.token())));
    assertOneWon(ends, ErrorCode.TOK_004);
    assertThat(
            Trail.read(
                "select address from portal_user where address in (?, ?)",
                one.address(),
                other.address()))
        .containsExactly(ends.get(0).equals(WON) ? one.address() : other.address());
  }

  private static void aLinkClickedTwice() {
    Clinic clinic = Clinic.unregistered();
    Bean.of(RegisterUser.class).register(clinic.form());
    Callable<Object> click = confirm(clinic.token());
    assertOneWon(Race.of(List.of(click, click)), ErrorCode.TOK_002);
    assertThat(Race.of(List.of(click, click)))
        .allSatisfy(end -> assertThat(code(end)).isEqualTo(ErrorCode.TOK_002));
    assertThat(mails(clinic)).containsExactly("M01", "M02");
  }

  private static void wrongPasswords() {
    String name = Clinic.registered().address();
    SignIn signIn = Bean.of(SignIn.class);
    List<Callable<Object>> tries = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      // Another network each, so that only the lock of the name can stop them.
      String from = "2001:db8:0:%x::1".formatted(NETWORKS.getAndIncrement());
      tries.add(() -> signIn.signIn(name, "wrong", from));
    }
    List<ErrorCode> codes = Race.of(tries).stream().map(RacesTest::code).toList();
    assertThat(codes).filteredOn(ErrorCode.AUT_001::equals).hasSizeLessThanOrEqualTo(5);
    assertThat(codes).containsOnly(ErrorCode.AUT_001, ErrorCode.AUT_002);
  }

  private static void uploads() {
    Clinic clinic = Clinic.registered();
    byte[] file = Pdfs.ofPages(1);
    Callable<Object> upload =
        () -> {
          Documents.attach(clinic, "a.pdf", file);
          return WON;
        };
    List<Object> ends = Race.of(Collections.nCopies(8, upload));
    assertThat(ends).filteredOn(WON::equals).hasSize(5);
    assertThat(ends)
        .filteredOn(end -> !end.equals(WON))
        .allSatisfy(end -> assertThat(code(end)).isEqualTo(ErrorCode.USE_014));
    assertThat(Documents.attached(clinic)).hasSize(5);
  }

  private static void approvedTwice() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    Reviewer.HANAKO.claim(receipt);
    Callable<Object> approve = approve(receipt, Reviewer.HANAKO.look(receipt).version());
    assertOneWon(Race.of(List.of(approve, approve)), ErrorCode.REV_001);
    AccountList.Page page =
        clinic.call(() -> Bean.of(AccountList.class).page(AccountList.From.START));
    assertThat(page.rows())
        .extracting(AccountList.Row::accountId)
        .containsExactly("W0000001", "W0000002", "W0000003");
    assertThat(mails(clinic)).containsOnlyOnce("M04");
    assertThat(Trail.about("enrollment/" + receipt))
        .containsOnlyOnce("ApproveCase hanako OK", "IssueAccounts hanako OK");
  }

  private static void approvedAndReturned() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    long version = Reviewer.HANAKO.look(receipt).version();
    Callable<Object> sendBack =
        as(
            "reviewer",
            Reviewer.HANAKO,
            () ->
                Bean.of(ReturnForCorrection.class)
                    .returnForCorrection(receipt, version, Reviewer.COUNTS));
    List<Object> ends = Race.of(List.of(approve(receipt, version), sendBack));
    assertOneWon(ends, ErrorCode.REV_001);
    boolean approved = ends.get(0).equals(WON);
    assertThat(clinic.mine().state())
        .isEqualTo(approved ? EnrollmentState.COMPLETED : EnrollmentState.RETURNED);
    assertThat(mails(clinic)).contains(approved ? "M04" : "M05");
    assertThat(mails(clinic)).doesNotContain(approved ? "M05" : "M04");
  }

  private static void confirmedAndDeclined() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.propose(receipt);
    long version = Reviewer.HANAKO.look(receipt).version();
    Callable<Object> confirm =
        as(
            "approver",
            Reviewer.TARO,
            () -> Bean.of(ConfirmRejection.class).confirm(receipt, version));
    Callable<Object> decline =
        as(
            "approver",
            new Reviewer("jiro"),
            () -> Bean.of(DeclineRejection.class).decline(receipt, version));
    List<Object> ends = Race.of(List.of(confirm, decline));
    assertOneWon(ends, ErrorCode.REV_001);
    boolean confirmed = ends.get(0).equals(WON);
    assertThat(clinic.mine().state())
        .isEqualTo(confirmed ? EnrollmentState.REJECTED : EnrollmentState.UNDER_REVIEW);
    assertThat(mails(clinic).contains("M06")).isEqualTo(confirmed);
  }

  private static void claimed(int times) {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    for (int i = 0; i < times; i++) {
      long version = Reviewer.HANAKO.look(receipt).version();
      List<Object> ends =
          Race.of(
              List.of(
                  claim(Reviewer.HANAKO, receipt, version),
                  claim(Reviewer.TARO, receipt, version)));
      assertOneWon(ends, ErrorCode.REV_001);
      String winner = ends.get(0).equals(WON) ? "hanako" : "taro";
      Refusal refusal = (Refusal) ends.get(winner.equals("hanako") ? 1 : 0);
      assertThat(refusal.problems().get(0).sentence(Locale.JAPANESE)).contains(winner, "審査中");
      assertThat(Reviewer.TARO.look(receipt).progress())
          .returns(EnrollmentState.UNDER_REVIEW, p -> p.state())
          .returns(winner, p -> p.reviewer());
      new Reviewer(winner).release(receipt);
    }
  }

  private static void assertOneWon(List<Object> ends, ErrorCode... codesOfTheOther) {
    assertThat(ends).filteredOn(WON::equals).as("winners of %s", ends).hasSize(1);
    assertThat(ends)
        .filteredOn(end -> !end.equals(WON))
        .allSatisfy(end -> assertThat(code(end)).isIn((Object[]) codesOfTheOther));
  }

  private static ErrorCode code(Object end) {
    assertThat(end).isInstanceOf(Refusal.class);
    return ((Refusal) end).code();
  }

  private static List<String> mails(Clinic clinic) {
    return Trail.read(
        "select template from mail_outbox where recipient = ? order by id", clinic.address());
  }

  private static Callable<Object> confirm(String token) {
    ConfirmRegistration confirm = Bean.of(ConfirmRegistration.class);
    return () -> {
      confirm.confirm(token, Clinic.PASSWORD);
      return WON;
    };
  }

  private static Callable<Object> approve(ReceiptNumber receipt, long version) {
    ApproveCase approve = Bean.of(ApproveCase.class);
    return as("reviewer", Reviewer.HANAKO, () -> approve.approve(receipt, version));
  }

  private static Callable<Object> claim(Reviewer who, ReceiptNumber receipt, long version) {
    ClaimCase claim = Bean.of(ClaimCase.class);
    return as("reviewer", who, () -> claim.claim(receipt, version));
  }

  private static Callable<Object> as(String role, Reviewer who, Runnable decision) {
    return () -> {
      As.role(role, who.name(), decision);
      return WON;
    };
  }
}

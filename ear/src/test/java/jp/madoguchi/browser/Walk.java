package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.shared.InstitutionKind;

/** One person's way along the guides: what was done of them so far. */
final class Walk {
  private final Visit visit;
  private final Applicant who;
  private final Looks looks;
  private final List<GuideStep> steps = new ArrayList<>();

  Walk(Visit visit, Applicant who, Looks looks) {
    this.visit = visit;
    this.who = who;
    this.looks = looks;
  }

  Visit visit() {
    return visit;
  }

  Page page() {
    return visit.page();
  }

  Applicant who() {
    return who;
  }

  boolean is(InstitutionKind kind) {
    return who.kind() == kind;
  }

  void did(GuideStep step) {
    assertThat(step.holdsFor(who.kind())).as("%s holds for %s", step, who.kind()).isTrue();
    steps.add(step);
  }

  /** Everything that the guides ask of this kind, in their order and nothing twice. */
  void assertComplete() {
    assertThat(steps).isEqualTo(GuideStep.of(who.kind()));
  }

  /** A screen that is the same for every kind. */
  void look(String name) {
    if (looks == Looks.EVERYWHERE) {
      visit.look(name);
    }
  }

  /** A screen that each kind sees differently. */
  void lookOfTheKind(String name) {
    if (looks == Looks.WHERE_THE_KIND_DIFFERS) {
      visit.look(name + "-" + who.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else {
      look(name);
    }
  }

  /** The newest mail to this person about it. */
  Mail mail(String subject) {
    return Portal.started().mailbox().newest(who.address(), subject);
  }

  /** The one that says this, whatever else came with the same subject. */
  Mail mailSaying(String subject, String text) {
    return Portal.started().mailbox().newestSaying(who.address(), subject, text);
  }
}

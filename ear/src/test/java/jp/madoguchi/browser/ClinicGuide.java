package jp.madoguchi.browser;

import jp.madoguchi.harness.Mail;

/** Both guides for a test that needs what comes after some of their steps. */
final class ClinicGuide {
  private final Walk walk;
  private final RegistrationGuide registration;
  private final EnrollmentGuide enrollment;

  ClinicGuide(Visit visit, Applicant who) {
    walk = new Walk(visit, who, Looks.NOWHERE);
    registration = new RegistrationGuide(walk);
    enrollment = new EnrollmentGuide(walk);
  }

  RegistrationGuide registration() {
    return registration;
  }

  EnrollmentGuide enrollment() {
    return enrollment;
  }

  /** From the top page until the person is signed in. */
  void register() {
    registration.openFromTheTopPage();
    registration.fillIn();
    finishTheRegistration();
  }

  /** From a form that is filled in. */
  void finishTheRegistration() {
    registration.confirm();
    registration.completeByTheLinkInTheMail();
    registration.signIn();
  }

  Mail mailSaying(String subject, String text) {
    return walk.mailSaying(subject, text);
  }
}

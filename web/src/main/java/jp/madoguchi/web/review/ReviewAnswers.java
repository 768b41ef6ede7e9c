package jp.madoguchi.web.review;

import jp.madoguchi.web.evidence.EvidenceResource;
import madoguchi.soap.review.Application;
import madoguchi.soap.review.ApplicationPage;
import madoguchi.soap.review.ApplicationRow;
import madoguchi.soap.review.Document;
import madoguchi.soap.review.Hindrance;

/** What both doors tell, in the words of the SOAP contract. */
final class ReviewAnswers {
  private ReviewAnswers() {}

  static Application of(ApplicationView.Application found) {
    Application told = new Application();
    told.setReceipt(found.receipt());
    told.setState(found.state().name());
    told.setInstitutionCode(found.institutionCode());
    told.setInstitutionName(found.institutionName());
    told.setApplicantName(found.applicant().name());
    told.setApplicantPhone(found.applicant().phone());
    told.setApplicantAddress(found.applicant().address());
    told.setVerification(found.verification().name());
    told.setStaffCount(found.staffCount());
    told.setRequestedAccounts(found.requestedAccounts());
    told.setSubmittedAt(found.submittedAt());
    told.setDueAt(found.dueAt());
    told.setReviewer(found.reviewer());
    told.setClaimedAt(found.claimedAt());
    told.setProposedBy(found.proposedBy());
    told.setDecidedAt(found.decidedAt());
    told.setDecidedBy(found.decidedBy());
    found.hindrances().stream().map(ReviewAnswers::of).forEach(told.getHindrance()::add);
    told.setVersion(found.version());
    return told;
  }

  private static Hindrance of(ApplicationView.Hindrance found) {
    Hindrance told = new Hindrance();
    told.setAct(found.act().name());
    told.setCode(found.code());
    return told;
  }

  static ApplicationPage of(ApplicationsResource.Applications found) {
    ApplicationPage page = new ApplicationPage();
    found.items().stream().map(ReviewAnswers::of).forEach(page.getApplication()::add);
    page.setNext(found.next());
    return page;
  }

  private static ApplicationRow of(ApplicationsResource.ApplicationRow row) {
    ApplicationRow told = new ApplicationRow();
    told.setReceipt(row.receipt());
    told.setState(row.state().name());
    told.setKind(row.kind().name());
    told.setInstitutionName(row.institutionName());
    told.setPrefecture(row.prefecture());
    told.setSubmittedAt(row.submittedAt());
    told.setDueAt(row.dueAt());
    told.setReviewer(row.reviewer());
    told.setVersion(row.version());
    return told;
  }

  static Document of(EvidenceResource.Document document) {
    Document told = new Document();
    told.setNumber(document.number());
    told.setName(document.name());
    told.setKind(document.kind().name());
    told.setSize(document.size());
    told.setPages(document.pages());
    told.setSafety(document.safety().name());
    return told;
  }
}

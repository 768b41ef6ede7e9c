package jp.madoguchi.web.review;

import jakarta.activation.DataHandler;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.web.evidence.EvidenceResource;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.soap.AttachedBytes;
import jp.madoguchi.web.soap.KeptResponses;
import madoguchi.soap.review.Application;
import madoguchi.soap.review.ApplicationPage;
import madoguchi.soap.review.Document;
import madoguchi.soap.review.Original;
import madoguchi.soap.review.RejectionReason;
import madoguchi.soap.review.ReturnReason;
import madoguchi.soap.review.Review;
import org.jboss.ws.api.annotation.EndpointConfig;

/** {@code /soap/review}: what the resources of the applications and their evidence do, by SOAP. */
@WebService(
    endpointInterface = "madoguchi.soap.review.Review",
    serviceName = "ReviewService",
    portName = "ReviewSoap11",
    targetNamespace = "urn:madoguchi:soap:review",
    wsdlLocation = "WEB-INF/wsdl/review.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
@MTOM(threshold = ReviewEndpoint.ATTACHED_FROM)
public class ReviewEndpoint implements Review {
  /** In bytes: smaller documents stand in the envelope. */
  static final int ATTACHED_FROM = 1024;

  @Inject private ApplicationsResource applications;
  @Inject private ApplicationResource application;
  @Inject private EvidenceResource evidence;
  @Inject private KeptResponses kept;

  @Override
  @Needs(Scope.APPLICATIONS_READ)
  public ApplicationPage listApplications(
      String state, String institution, String cursor, Integer limit) {
    String most = limit == null ? null : limit.toString();
    return ReviewAnswers.of(applications.search(state, institution, cursor, most));
  }

  @Override
  @Needs(Scope.APPLICATIONS_READ)
  public Application getApplication(String receipt) {
    return ReviewAnswers.of(application.read(receipt));
  }

  @Override
  @Needs(Scope.APPLICATIONS_READ)
  public List<Document> listEvidence(String receipt) {
    return evidence.list(receipt).items().stream().map(ReviewAnswers::of).toList();
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Original openEvidence(String receipt, int number, String reason) {
    EvidenceResource.Opened opened = evidence.opened(receipt, Integer.toString(number), reason);
    Original told = new Original();
    told.setName(opened.name());
    told.setMediaType(opened.mediaType());
    told.setContent(new DataHandler(new AttachedBytes(opened.content())));
    return told;
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Application claim(String receipt, long version, String key) {
    return kept.changed(
        "claim",
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.claim(receipt, seen)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Application release(String receipt, long version, String key) {
    return kept.changed(
        "release",
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.release(receipt, seen)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Application approve(String receipt, long version, String key) {
    return kept.changed(
        "approve",
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.approve(receipt, seen)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Application sendBack(String receipt, long version, String key, ReturnReason sent) {
    var reason =
        new ApplicationResource.ReturnReason(
            sent.getTemplate(), sent.getRemark(), sent.getConcern());
    return kept.changed(
        "sendBack " + reason,
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.sendBack(receipt, seen, reason)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_REVIEW)
  public Application proposeRejection(
      String receipt, long version, String key, RejectionReason sent) {
    var reason = new ApplicationResource.RejectionReason(sent.getTemplate(), sent.getRemark());
    return kept.changed(
        "proposeRejection " + reason,
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.propose(receipt, seen, reason)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_CONFIRM)
  public Application confirmRejection(String receipt, long version, String key) {
    return kept.changed(
        "confirmRejection",
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.confirm(receipt, seen)));
  }

  @Override
  @Needs(Scope.APPLICATIONS_CONFIRM)
  public Application declineRejection(String receipt, long version, String key) {
    return kept.changed(
        "declineRejection",
        receipt,
        version,
        key,
        Application.class,
        seen -> ReviewAnswers.of(application.decline(receipt, seen)));
  }
}

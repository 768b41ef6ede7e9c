package jp.madoguchi.web.registry;

import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.web.feed.FeedAsSeen;
import madoguchi.soap.registry.Counts;
import madoguchi.soap.registry.Feed;
import madoguchi.soap.registry.Hindrance;
import madoguchi.soap.registry.Identifier;
import madoguchi.soap.registry.Institution;

/** What both doors tell, in the words of the SOAP contract. */
final class RegistryAnswers {
  private RegistryAnswers() {}

  static Institution of(InstitutionsResource.Institution found) {
    Institution told = new Institution();
    told.setCode(found.code());
    found.identifiers().stream().map(RegistryAnswers::of).forEach(told.getIdentifier()::add);
    told.setKind(found.kind().name());
    told.setNumber(found.number());
    told.setName(found.name());
    told.setNameKana(found.nameKana());
    told.setPrefecture(found.prefecture());
    told.setPostalCode(found.postalCode());
    told.setAddress(found.address());
    told.setPhone(found.phone());
    told.setStatus(found.status().name());
    told.setStatusSince(found.statusSince());
    told.setRegisteredOn(found.registeredOn());
    told.getManager().addAll(found.managers());
    return told;
  }

  private static Identifier of(InstitutionsResource.Identifier found) {
    Identifier told = new Identifier();
    told.setSystem(found.system());
    told.setValue(found.value());
    return told;
  }

  static Feed of(FeedAsSeen seen) {
    Feed told = new Feed();
    told.setNumber(seen.number());
    told.setState(seen.state().name());
    told.setLayout(seen.layout() == null ? null : seen.layout().name());
    told.setFileName(seen.fileName());
    told.setAsOf(seen.asOf());
    told.setUploadedBy(seen.uploadedBy());
    told.setUploadedAt(seen.uploadedAt());
    told.setCounts(of(seen.counts()));
    seen.guards().stream().sorted().map(Enum::name).forEach(told.getGuard()::add);
    told.setDecidedBy(seen.decidedBy());
    told.setDecidedAt(seen.decidedAt());
    told.setReason(seen.reason());
    told.setCurrent(seen.current());
    seen.hindrances().stream().map(RegistryAnswers::of).forEach(told.getHindrance()::add);
    told.setVersion(seen.version());
    return told;
  }

  private static Hindrance of(FeedAsSeen.FeedHindrance found) {
    Hindrance told = new Hindrance();
    told.setAct(found.act().name());
    told.setCode(found.code());
    return told;
  }

  private static Counts of(FeedResult.Counts counts) {
    Counts told = new Counts();
    told.setRows(counts.rows());
    told.setInstitutions(counts.institutions());
    told.setAdded(counts.added());
    told.setChanged(counts.changed());
    told.setSuspended(counts.suspended());
    told.setReopened(counts.reopened());
    told.setClosed(counts.closed());
    told.setMissing(counts.missing());
    told.setErrors(counts.errors());
    return told;
  }
}

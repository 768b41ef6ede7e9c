package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.activation.DataHandler;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.web.soap.AttachedBytes;
import madoguchi.soap.registry.Institution;
import madoguchi.soap.registry.Refused;
import madoguchi.soap.registry.Registry;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code /soap/registry}: systems bring the register to what a file states, and look it up. */
@ExtendWith(ArquillianExtension.class)
class SoapRegistryTest {
  private SystemClient client;

  @BeforeEach
  void aClient() {
    client = SystemClient.with(Scope.INSTITUTIONS_READ, Scope.FEEDS_READ, Scope.FEEDS_CHANGE);
  }

  @Test
  void aFileComesAsAnAttachmentAndIsReleasedByAnother() {
    assertThat(List.of(11, 12))
        .allSatisfy(
            version -> {
              Registry mine = new SoapSystem(client, version).registry();
              Registry theirs =
                  new SoapSystem(SystemClient.with(Scope.FEEDS_READ, Scope.FEEDS_CHANGE), version)
                      .registry();
              FeedRowOf clinic = FeedRowOf.newClinic();
              Feed.released(clinic.row());
              DataHandler file =
                  new DataHandler(new AttachedBytes(Feed.text(clinic.with("トリコミ", "トリコミニ").row())));
              String key = Clinic.key();
              String number = mine.pushFeed("clinics.csv", "2026-10-01", key, file).getNumber();
              assertThat(mine.pushFeed("clinics.csv", "2026-10-01", key, file).getNumber())
                  .isEqualTo(number);
              new Feed(number).awaitDecision();
              var checked = mine.readFeed(number);
              assertThat(checked.getUploadedBy()).isEqualTo(client.caller());
              assertThat(checked.getCounts().getChanged()).isOne();
              assertThat(hindrances(checked))
                  .containsExactly("RELEASE FEED-015", "ROLL_BACK FEED-016");
              assertThat(hindrances(theirs.readFeed(number))).containsExactly("ROLL_BACK FEED-016");
              Refused own =
                  catchThrowableOfType(
                      Refused.class,
                      () -> mine.releaseFeed(number, checked.getVersion(), Clinic.key()));
              assertThat(own.getFaultInfo().getProblem().get(0).getCode()).isEqualTo("FEED-015");
              var released = theirs.releaseFeed(number, checked.getVersion(), Clinic.key());
              assertThat(released.isCurrent()).isTrue();
              assertThat(hindrances(released))
                  .containsExactly("RELEASE FEED-016", "DISCARD FEED-016");
            });
  }

  /** «act code» of each thing that the caller would be refused. */
  private static List<String> hindrances(madoguchi.soap.registry.Feed feed) {
    return feed.getHindrance().stream()
        .map(hindrance -> hindrance.getAct() + " " + hindrance.getCode())
        .toList();
  }

  /** Who may only change needs to be told by somebody else what the check has found. */
  @Test
  void aFileIsBroughtAndDroppedByTheScopeOfChangeAlone() throws Refused {
    Registry only = new SoapSystem(SystemClient.with(Scope.FEEDS_CHANGE), 12).registry();
    String number = pushed(only, Clinic.key(), FeedRowOf.newClinic());
    new Feed(number).awaitDecision();
    long seen = new SoapSystem(client, 11).registry().readFeed(number).getVersion();
    assertThat(only.discardFeed(number, seen, Clinic.key()).getState()).isEqualTo("DISCARDED");
  }

  /** Also where the corrected file is as long as the one before. */
  @Test
  void anotherFileUnderTheSameKeyIsRefused() {
    assertThat(List.of(11, 12))
        .allSatisfy(
            version -> {
              Registry registry = new SoapSystem(client, version).registry();
              FeedRowOf clinic = FeedRowOf.newClinic();
              String key = Clinic.key();
              String number = pushed(registry, key, clinic);
              Refused other =
                  catchThrowableOfType(
                      Refused.class, () -> pushed(registry, key, clinic.with("取込　一郎", "取込　二郎")));
              assertThat(other).as("a refusal").isNotNull();
              assertThat(other.getFaultInfo().getProblem().get(0).getCode()).isEqualTo("API-006");
              assertThat(pushed(registry, key, clinic)).isEqualTo(number);
              new Feed(number).awaitDecision();
              new Feed(number).discard();
            });
  }

  private static String pushed(Registry registry, String key, FeedRowOf row) throws Refused {
    DataHandler file = new DataHandler(new AttachedBytes(Feed.text(row.row())));
    return registry.pushFeed("clinics.csv", "2026-10-01", key, file).getNumber();
  }

  @Test
  void anInstitutionIsFoundByItsCodeAndByItsNumber() throws Refused {
    ListedClinic listed = Clinic.registered().listed();
    Registry registry = new SoapSystem(client, 11).registry();
    Institution found = registry.readInstitution(listed.code());
    assertThat(found.getCode()).isEqualTo(listed.code());
    assertThat(found.getIdentifier())
        .singleElement()
        .satisfies(
            identifier -> {
              assertThat(identifier.getSystem())
                  .isEqualTo(
                      "http://jpfhir.jp/fhir/core/CodeSystem/insurance-medical-institution-no");
              assertThat(identifier.getValue()).isEqualTo(listed.code());
            });
    assertThat(registry.findInstitutions(found.getKind(), found.getNumber()))
        .extracting(Institution::getCode)
        .contains(listed.code());
  }
}

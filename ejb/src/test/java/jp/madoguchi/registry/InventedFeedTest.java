package jp.madoguchi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.dev.InventedInstitutions;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.KeyedHashes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InventedFeedTest {
  @Property(tries = 20)
  void everySeedGivesAFeedWithoutFaults(@ForAll long seed) {
    assertThat(FeedFiles.parsed(InventedInstitutions.feed(seed, 500)).all()).hasSize(500);
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(InventedInstitutions.feed(7, 200)).isEqualTo(InventedInstitutions.feed(7, 200));
    assertThat(InventedInstitutions.feed(7, 200)).isNotEqualTo(InventedInstitutions.feed(8, 200));
  }

  @Test
  void itHasSomethingOfEverything() {
    byte[] feed = InventedInstitutions.feed(1, 2_000);
    Collection<FeedEntry> all = FeedFiles.parsed(feed).all();
    assertThat(all).extracting(FeedEntry::kind).contains(InstitutionKind.values());
    assertThat(all).extracting(FeedEntry::prefecture).contains(Prefecture.values());
    assertThat(all).extracting(FeedEntry::status).contains(InstitutionStatus.values());
    assertThat(all).anyMatch(e -> e.managers().size() == 2);
    assertThat(new String(feed, StandardCharsets.UTF_8)).contains("𠮷", "髙", "﨑", "渡邉");
    assertThat(all)
        .filteredOn(e -> e.number() != null)
        .allMatch(e -> Integer.parseInt(e.number().digits().substring(2, 7)) >= 90_100);
  }

  @Test
  void itMeetsNothingOfTheSample() {
    Set<InstitutionCode> codes =
        FeedFiles.parsed(FeedFiles.sample("clinics.sample.csv")).all().stream()
            .map(FeedEntry::code)
            .collect(Collectors.toSet());
    assertThat(FeedFiles.parsed(InventedInstitutions.feed(1, 2_000)).all())
        .noneMatch(e -> codes.contains(e.code()));
  }

  @Test
  void aFingerprintFollowsTheContentAndNotTheOrderOfManagers() {
    String second = FeedFiles.JUDO.replace("埼玉　太郎,1990-01-01", "埼玉　花子,1991-02-03");
    String print = print(FeedFiles.JUDO, second);
    assertThat(print(second, FeedFiles.JUDO)).isEqualTo(print);
    assertThat(print(FeedFiles.JUDO)).isNotEqualTo(print);
    assertThat(print(FeedFiles.JUDO, second.replace("1991", "1992"))).isNotEqualTo(print);
  }

  private static String print(String... rows) {
    byte[] file = FeedFiles.utf8(FeedFiles.clinics(rows));
    return FeedFiles.parsed(file).all().iterator().next().fingerprint(KeyedHashes.ofTests());
  }
}

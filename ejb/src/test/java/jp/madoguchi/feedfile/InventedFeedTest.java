package jp.madoguchi.feedfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.dev.InventedInstitutions;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InventedFeedTest {
  @Property(tries = 20)
  void everySeedGivesAFeedWithoutFaults(@ForAll long seed) {
    assertThat(
            FeedFiles.parsed(InventedInstitutions.feed(seed, 500)).stream()
                .map(FeedEntry::code)
                .distinct())
        .hasSize(500);
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertThat(InventedInstitutions.feed(7, 200)).isEqualTo(InventedInstitutions.feed(7, 200));
    assertThat(InventedInstitutions.feed(7, 200)).isNotEqualTo(InventedInstitutions.feed(8, 200));
  }

  @Test
  void itHasSomethingOfEverything() {
    byte[] feed = InventedInstitutions.feed(1, 2_000);
    List<FeedEntry> all = FeedFiles.parsed(feed);
    assertThat(all).extracting(FeedEntry::kind).contains(InstitutionKind.values());
    assertThat(all).extracting(FeedEntry::prefecture).contains(Prefecture.values());
    assertThat(all).extracting(FeedEntry::status).contains(InstitutionStatus.values());
    assertThat(all.size()).isGreaterThan(2_000);
    assertThat(new String(feed, StandardCharsets.UTF_8)).contains("𠮷", "髙", "﨑", "渡邉");
    assertThat(all)
        .filteredOn(e -> e.number() != null)
        .allMatch(e -> Integer.parseInt(e.number().digits().substring(2, 7)) >= 90_100);
  }

  @Test
  void itMeetsNothingOfTheSample() {
    Set<InstitutionCode> codes =
        FeedFiles.parsed(FeedFiles.sample("clinics.sample.csv")).stream()
            .map(FeedEntry::code)
            .collect(Collectors.toSet());
    assertThat(FeedFiles.parsed(InventedInstitutions.feed(1, 2_000)))
        .noneMatch(e -> codes.contains(e.code()));
  }
}

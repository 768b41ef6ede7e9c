package jp.madoguchi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.review.Difference.Part;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void marksWhatStandsOnOneSideOnly() {
    Difference difference = Difference.between("𠮷田 花子", "吉田 花");
    assertThat(difference.applied())
        .containsExactly(new Part("𠮷", true), new Part("田 花", false), new Part("子", true));
    assertThat(difference.registered())
        .containsExactly(new Part("吉", true), new Part("田 花", false));
  }

  @Test
  void comparesWithTheNearest() {
    assertThat(Difference.nearest("基金 太朗", List.of("見本 花子", "基金 太郎", "高橋 太朗"))).isEqualTo("基金 太郎");
  }

  @Property
  void losesNothing(
      @ForAll @StringLength(max = 30) String a, @ForAll @StringLength(max = 30) String b) {
    Difference difference = Difference.between(a, b);
    assertThat(text(difference.applied())).isEqualTo(a);
    assertThat(text(difference.registered())).isEqualTo(b);
    assertThat(common(difference.applied())).isEqualTo(common(difference.registered()));
  }

  private static String text(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  private static String common(List<Part> parts) {
    return parts.stream().filter(p -> !p.other()).map(Part::text).collect(Collectors.joining());
  }
}

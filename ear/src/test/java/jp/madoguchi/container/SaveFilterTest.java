package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.worklist.MyFilters;
import jp.madoguchi.worklist.QueueFilter;
import jp.madoguchi.worklist.SaveFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SaveFilterTest {
  private static final QueueFilter TOKYO =
      new QueueFilter(
          QueueFilter.Show.FREE,
          QueueFilter.Due.SOON,
          InstitutionKind.JUDO_CLINIC,
          Prefecture.TOKYO,
          "整骨 &院");

  @Test
  void keepsTwoForEachPerson() {
    String me = "f" + Clinic.key();
    save(me, 2, "全国", QueueFilter.ALL);
    save(me, 1, " 東京の急ぎ ", TOKYO);
    save(me, 2, "すべて", QueueFilter.ALL);
    assertThat(mine(me))
        .containsExactly(
            new MyFilters.Saved(1, "東京の急ぎ", TOKYO.query()),
            new MyFilters.Saved(2, "すべて", QueueFilter.ALL.query()));
    assertThat(mine("f" + Clinic.key())).isEmpty();
    assertThat(Trail.of(me)).containsOnly("SaveFilter OK");
  }

  @Test
  void needsAName() {
    for (String name : new String[] {null, "", "　", "あ".repeat(21), "a\u202Eb"}) {
      Refused.with(ErrorCode.REV_014, () -> save("hanako", 1, name, QueueFilter.ALL));
    }
  }

  private static void save(String who, int place, String name, QueueFilter filter) {
    As.role("reviewer", who, () -> Bean.of(SaveFilter.class).save(place, name, filter));
  }

  private static List<MyFilters.Saved> mine(String who) {
    return As.role("reviewer", who, () -> Bean.of(MyFilters.class).all());
  }
}

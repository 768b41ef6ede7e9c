package jp.madoguchi.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import org.junit.jupiter.api.Test;

/**
 * What the documents list, the code does: no error that nobody raises, no setting without effect.
 */
class NothingUnusedTest {
  @Test
  void everyErrorCodeIsRaisedSomewhere() {
    assertThat(unused(ErrorCode.class)).isEmpty();
  }

  @Test
  void everySettingIsReadSomewhere() {
    assertThat(unused(Setting.class)).isEmpty();
  }

  private static Set<String> unused(Class<? extends Enum<?>> type) {
    JavaClass constants = House.CLASSES.get(type);
    return Stream.of(type.getEnumConstants())
        .map(constant -> constants.getField(constant.name()))
        .filter(field -> !isUsedOutside(constants, field))
        .map(JavaField::getName)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isUsedOutside(JavaClass constants, JavaField field) {
    return field.getAccessesToSelf().stream().anyMatch(a -> !a.getOriginOwner().equals(constants));
  }
}

package jp.madoguchi.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jp.madoguchi.staff.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStaffTest {
  @Test
  void oneOrMoreAreNamed() {
    assertThat(FirstStaff.parse("operator:hanako:hanako@example.jp , auditor:taro:taro@example.jp"))
        .containsExactly(
            new FirstStaff(StaffRole.OPERATOR, "hanako", "hanako@example.jp"),
            new FirstStaff(StaffRole.AUDITOR, "taro", "taro@example.jp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hanako",
        "hanako,hanako@example.jp",
        "clinic:hanako:hanako@example.jp",
        "operator:Hanako:hanako@example.jp",
        "operator:hanako:hanako",
        "operator:hanako:hanako@example.jp,"
      })
  void whatIsNoListOfPeopleStopsTheStart(String setting) {
    assertThatIllegalStateException()
        .isThrownBy(() -> FirstStaff.parse(setting))
        .withMessageContaining("madoguchi.first.staff");
  }
}

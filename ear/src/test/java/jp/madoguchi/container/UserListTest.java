package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.UserDetail;
import jp.madoguchi.users.UserList;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UserListTest {
  @Test
  void findsAUserByAddressCodeAndName() {
    Clinic clinic = Clinic.registered();
    String code = clinic.listed().code();
    for (String words :
        List.of(
            clinic.address(), clinic.listed().digits(), code, clinic.listed().name(), " " + code)) {
      assertThat(Operator.list(words, null).rows())
          .as(words)
          .extracting(UserList.Row::institutionCode)
          .contains(code);
    }
    assertThat(Operator.list("試験一郎", null).rows()).isNotEmpty();
    for (String words : List.of("%", "_", "!", "nobody-has-this-name")) {
      assertThat(Operator.list(words, null).rows()).as(words).isEmpty();
    }
  }

  @Test
  void showsTheLastSignInThatWasGood() {
    Clinic clinic = Clinic.registered();
    Outcome.of(() -> Bean.of(SignIn.class).signIn(clinic.address(), "wrong", Clinic.NETWORK));
    assertThat(Operator.look(clinic).signedInAt()).isNull();
    Bean.of(SignIn.class).signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(Operator.look(clinic).signedInAt()).isNotNull();
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    for (int i = 0; i < 21; i++) {
      Clinic.registered();
    }
    List<Long> numbers = new ArrayList<>();
    UserList.Page page = Operator.list(null, null);
    while (page.next() != null) {
      assertThat(page.rows()).hasSize(20);
      page.rows().forEach(row -> numbers.add(row.number()));
      page = Operator.list("", page.next());
    }
    page.rows().forEach(row -> numbers.add(row.number()));
    assertThat(numbers).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(numbers).isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void knowsNobodyWithAnotherCode() {
    for (String code : new String[] {null, "", "9999999999", "x"}) {
      Refused.with(
          ErrorCode.USR_003,
          () -> As.role("operator", "operator", () -> Bean.of(UserDetail.class).of(code)));
    }
  }
}

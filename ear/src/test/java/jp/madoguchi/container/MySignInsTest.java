package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.session.MySignIns;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MySignInsTest {
  @Inject private SignIn signIn;

  @Test
  void tellWhatHappenedAndFromWhereInShort() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), "wrong", "203.0.113.77"));
    signIn.signIn(clinic.address(), Clinic.PASSWORD, "2001:db8:1:2::77");
    List<MySignIns.Row> rows = of(clinic);
    assertThat(rows).extracting(MySignIns.Row::succeeded).containsExactly(true, false);
    assertThat(rows).extracting(MySignIns.Row::from).containsExactly("2001:db8:1:*", "203.0.113.*");
  }

  @Test
  void areOnlyOnesOwn() {
    Clinic other = Clinic.registered();
    signIn.signIn(other.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(of(Clinic.registered())).isEmpty();
  }

  private static List<MySignIns.Row> of(Clinic clinic) {
    return As.role("clinic", clinic.address(), () -> Bean.of(MySignIns.class).newest());
  }
}

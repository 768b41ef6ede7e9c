package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.start.AddFirstStaff;
import jp.madoguchi.start.FirstStaff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AddFirstStaffTest {
  private static final String NAMED =
      "operator:first.operator:first.operator@example.jp,"
          + " reviewer:first.reviewer:first.reviewer@example.jp";

  @Inject private AddFirstStaff addFirstStaff;
  @Inject private UserTransaction transaction;

  /** Nothing of it stays: the other tests need the staff that is there. */
  @Test
  void whereNobodyIsTheNamedComeAndAreMailedALink() throws Exception {
    transaction.begin();
    try {
      dismissEverybody();
      add();
      assertThat(Trail.read("select role || ' ' || name from staff_user order by name"))
          .containsExactly("OPERATOR first.operator", "REVIEWER first.reviewer");
      assertThat(mailsTo("first.operator@example.jp")).containsExactly("M12");
      assertThat(mailsTo("first.reviewer@example.jp")).containsExactly("M12");
      // Its own entry is written with the commit that never comes.
      assertThat(Trail.of("start")).containsSubsequence("AddStaff OK", "AddStaff OK");
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void whereSomebodyIsNobodyComes() {
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add("already.there", "先客", StaffRole.AUDITOR, null, Clinic.PASSWORD));
    add();
    assertThat(Trail.read("select name from staff_user")).doesNotContain("first.operator");
    assertThat(Trail.of("start")).last().isEqualTo("AddFirstStaff PRESENT");
  }

  @Test
  void onlyAnOperatorMay() {
    assertThatThrownBy(() -> As.role("approver", "approver", () -> addFirstStaff.add(List.of())))
        .isInstanceOf(EJBAccessException.class);
  }

  private void add() {
    As.role("operator", "start", () -> addFirstStaff.add(FirstStaff.parse(NAMED)));
  }

  private static void dismissEverybody() throws Exception {
    DataSource source = InitialContext.doLookup("java:jboss/datasources/MadoguchiDS");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from staff_user");
    }
  }

  private static List<String> mailsTo(String address) {
    return Trail.read("select template from mail_outbox where recipient = ?", address);
  }
}

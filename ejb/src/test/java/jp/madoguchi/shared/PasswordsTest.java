package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
  private static final String PASSWORD = "Tall-Violin-Harbour-27";

  private final Passwords passwords = Passwords.standard();

  @Test
  void hashesWithTheParametersOfToday() {
    String hash = passwords.hash(PASSWORD);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.isOfToday(hash)).isTrue();
  }

  @Test
  void takesMoreMemoryThanTheLeastAndLessOnlyForTests() {
    assertThat(new Passwords(65536, false).hash(PASSWORD)).contains("$m=65536,t=2,p=1$");
    assertThat(new Passwords(1024, true).hash(PASSWORD)).contains("$m=1024,t=2,p=1$");
    assertThatThrownBy(() -> new Passwords(19455, false))
        .hasMessageContaining("madoguchi.password.memory");
  }

  @ParameterizedTest
  @CsvSource({"ID, 8192, 2, 1, 32", "ID, 19456, 1, 1, 32", "I, 19456, 2, 1, 32"})
  void knowsAHashOfOtherParametersAndMatchesItAllTheSame(
      Argon2 type, int memory, int passes, int lanes, int length) {
    Argon2Function other = Argon2Function.getInstance(memory, passes, lanes, length, type);
    String hash = Password.hash(PASSWORD).addRandomSalt(16).with(other).getResult();
    assertThat(passwords.isOfToday(hash)).isFalse();
    assertThat(passwords.matches(PASSWORD, hash)).isTrue();
    assertThat(passwords.matches("another", hash)).isFalse();
  }
}

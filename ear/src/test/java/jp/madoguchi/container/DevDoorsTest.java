package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Outside the embedded profile there is no mailbox and no clock to move. */
@ExtendWith(ArquillianExtension.class)
class DevDoorsTest {
  private static final String PROFILE = "madoguchi.profile";

  @Test
  void areAbsentInOperation() {
    Door door = new Door(System.getProperty("madoguchi.base.url"));
    String profile = System.clearProperty(PROFILE);
    try {
      assertThat(door.get("/dev/mail").statusCode()).isEqualTo(404);
      assertThat(door.get("/dev/mail.xhtml").statusCode()).isEqualTo(404);
      assertThat(door.get("/dev/clock").statusCode()).isEqualTo(404);
    } finally {
      System.setProperty(PROFILE, profile);
    }
    assertThat(door.get("/dev/mail").statusCode()).isEqualTo(200);
  }
}

package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people sign in at once: the others can go on working meanwhile. */
@ExtendWith(ArquillianExtension.class)
class SignInRushTest {
  private static final int PEOPLE = 20;

  /** Together with one for each of the people, more than the pool has (30). */
  private static final int OTHERS = 20;

  @Test
  void nobodyHoldsAConnectionWhileWaitingForTheHash() throws Exception {
    String name = Clinic.registered().address();
    Semaphore places = places();
    int all = places.drainPermits();
    List<FutureTask<String>> waiting = new ArrayList<>();
    try {
      for (int i = 0; i < PEOPLE; i++) {
        String from = "2001:db8:77:%x::1".formatted(i);
        waiting.add(
            started(
                () -> Outcome.of(() -> Bean.of(SignIn.class).signIn(name, Clinic.PASSWORD, from))));
      }
      Eventually.holds("all wait for the hash", () -> places.getQueueLength() == PEOPLE);
      takeConnections();
    } finally {
      places.release(all);
    }
    for (FutureTask<String> one : waiting) {
      assertThat(one.get()).isEqualTo("OK");
    }
  }

  private static void takeConnections() throws Exception {
    DataSource database = InitialContext.doLookup("java:jboss/datasources/MadoguchiDS");
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < OTHERS; i++) {
        taken.add(database.getConnection());
      }
    } finally {
      for (Connection one : taken) {
        one.close();
      }
    }
  }

  private static FutureTask<String> started(Callable<String> call) throws Exception {
    FutureTask<String> task = new FutureTask<>(call);
    ManagedThreadFactory threads = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
    threads.newThread(task).start();
    return task;
  }

  /** Where the hashes wait for their turn. */
  private static Semaphore places() throws ReflectiveOperationException {
    BeanManager beans = CDI.current().getBeanManager();
    Object passwords =
        beans
            .getContext(ApplicationScoped.class)
            .get(beans.resolve(beans.getBeans(Passwords.class)));
    Field places = Passwords.class.getDeclaredField("places");
    places.setAccessible(true);
    return (Semaphore) places.get(passwords);
  }
}

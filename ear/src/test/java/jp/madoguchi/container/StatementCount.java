package jp.madoguchi.container;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.util.stream.IntStream;
import jp.madoguchi.enrollment.EnrollmentDecisions;

/** How many statements a call costs, as Hibernate counts them. */
final class StatementCount {
  private static final int TRIES = 5;

  private StatementCount() {}

  /** The fewest of some tries: what timers ask meanwhile is counted too. */
  static long of(Runnable call) {
    Object statistics = statistics();
    invoke(statistics, "setStatisticsEnabled", true);
    try {
      return IntStream.range(0, TRIES)
          .mapToLong(
              i -> {
                long before = count(statistics);
                call.run();
                return count(statistics) - before;
              })
          .min()
          .orElseThrow();
    } finally {
      invoke(statistics, "setStatisticsEnabled", false);
    }
  }

  private static long count(Object statistics) {
    return (Long) invoke(statistics, "getPrepareStatementCount");
  }

  /** The tests have no persistence unit of their own; Hibernate's types are not theirs either. */
  private static Object statistics() {
    Object store = field(Bean.of(EnrollmentDecisions.class), "applications");
    EntityManager entities = (EntityManager) field(store, "entities");
    return invoke(entities.getEntityManagerFactory(), "getStatistics");
  }

  private static Object field(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Object owner, String method, Object... arguments) {
    try {
      Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {boolean.class};
      return owner.getClass().getMethod(method, types).invoke(owner, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package jp.madoguchi.container;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;

/** The same call many times at the same moment. */
final class Together {
  private Together() {}

  /** What each call gave: its value, or what it threw. */
  static List<Object> call(int times, Callable<?> call) {
    try {
      // A thread each: a pool would let the last ones wait for the first, which wait for them.
      ManagedThreadFactory threads =
          InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
      CyclicBarrier start = new CyclicBarrier(times);
      List<FutureTask<Object>> running = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        FutureTask<Object> task =
            new FutureTask<>(
                () -> {
                  start.await();
                  return outcome(call);
                });
        running.add(task);
        threads.newThread(task).start();
      }
      List<Object> outcomes = new ArrayList<>();
      for (FutureTask<Object> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object outcome(Callable<?> call) {
    try {
      Object value = call.call();
      return value == null ? "OK" : value;
    } catch (Exception e) {
      return e;
    }
  }
}

package jp.madoguchi.container;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Several people who do something at the same moment. */
final class Race {
  private Race() {}

  /** What each of them got, in their order: the answer or the exception. */
  static List<Object> of(List<? extends Callable<?>> runners) {
    CyclicBarrier start = new CyclicBarrier(runners.size());
    List<FutureTask<Object>> running = new ArrayList<>();
    for (Callable<?> runner : runners) {
      FutureTask<Object> task =
          new FutureTask<>(
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return runner.call();
              });
      running.add(task);
      // A thread each: the server's executor has fewer than there are runners.
      threads().newThread(task).start();
    }
    return running.stream().map(Race::end).toList();
  }

  private static Object end(FutureTask<Object> task) {
    try {
      return task.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ManagedThreadFactory threads() {
    try {
      return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package jp.madoguchi.inspection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on what strangers send: at most so many pieces at once and only for so long, so that no file
 * can take the memory or the threads of the portal. Work that does not stop keeps its place until
 * it does.
 */
final class InTime {
  private final ExecutorService threads;
  private final Semaphore places;
  private final Duration limit;

  InTime(ExecutorService threads, int places, Duration limit) {
    this.threads = threads;
    this.places = new Semaphore(places);
    this.limit = limit;
  }

  /**
   * @return empty if no place became free within the limit
   * @throws TimeoutException if the work took too long
   * @throws ExecutionException with what the work threw, be it an error
   */
  <T> Optional<T> run(Callable<T> work) throws TimeoutException, ExecutionException {
    try {
      if (!places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      return Optional.of(result(submitted(work)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private <T> Future<T> submitted(Callable<T> work) {
    try {
      return threads.submit(
          () -> {
            try {
              return work.call();
            } finally {
              places.release();
            }
          });
    } catch (RejectedExecutionException e) {
      places.release();
      throw e;
    }
  }

  private <T> T result(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw e;
    }
  }
}

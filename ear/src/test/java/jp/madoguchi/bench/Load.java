package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Visitors who come one after the other, a few at a time. */
final class Load {
  private static final int AT_ONCE = 4;

  private Load() {}

  /** What one visitor does. */
  @FunctionalInterface
  interface Flow {
    void run() throws Exception;
  }

  /** CPU milliseconds of the server for one flow, measured over many. */
  static double cpu(ServerProcess server, int flows, Flow flow) throws Exception {
    double before = server.cpu();
    times(flows, flow);
    return (server.cpu() - before) / flows;
  }

  static void times(int flows, Flow flow) throws Exception {
    AtomicInteger left = new AtomicInteger(flows);
    together(
        () -> {
          while (left.getAndDecrement() > 0) {
            flow.run();
          }
        });
  }

  /** Until the server has compiled what the flow needs. */
  static void warm(int seconds, Flow flow) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    together(
        () -> {
          while (System.nanoTime() < end) {
            flow.run();
          }
        });
  }

  private static void together(Flow visitor) throws Exception {
    ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(
            visitors.submit(
                () -> {
                  visitor.run();
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      visitors.shutdownNow();
    }
  }
}

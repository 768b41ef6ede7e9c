package jp.madoguchi.container;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A system of the fund that is told what happens; it answers as the test has it. */
final class Receiver implements AutoCloseable {
  private final List<Received> all = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 204;
  private volatile CountDownLatch open = new CountDownLatch(0);

  record Received(String path, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.get(name).get(0);
    }

    String id() {
      return header("Webhook-id");
    }

    JsonObject json() {
      return Json.createReader(new StringReader(body)).readObject();
    }
  }

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::receive);
    server.start();
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    all.add(
        new Received(
            exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
    await(open);
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** From now on. */
  void answer(int newStatus) {
    status = newStatus;
  }

  private static void await(CountDownLatch door) {
    try {
      door.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets whoever calls wait for an answer until {@link #release}. */
  void hold() {
    open = new CountDownLatch(1);
  }

  void release() {
    open.countDown();
  }

  /** What was received about it, the oldest first. */
  List<Received> about(String subject) {
    return all.stream().filter(one -> one.body().contains('"' + subject + '"')).toList();
  }

  List<Received> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() {
    release();
    server.stop(0);
  }
}

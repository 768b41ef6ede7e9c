package jp.madoguchi.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.madoguchi.settings.SettingsOfTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a socket that speaks clamd's protocol. */
class ClamdVirusScannerTest {
  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void saysWhatClamdSays() throws IOException {
    assertThat(scanAnswered("stream: OK")).isEqualTo(Safety.CLEAN);
    assertThat(scanAnswered("stream: Win.Test.EICAR_HDB-1 FOUND")).isEqualTo(Safety.INFECTED);
  }

  @Test
  void nothingIsSafeThatClamdDoesNotCallSafe() throws IOException {
    assertThat(scanAnswered("INSTREAM size limit exceeded. ERROR")).isEqualTo(Safety.WAITING);
    assertThat(scanAnswered("")).isEqualTo(Safety.WAITING);
  }

  @Test
  void waitsWhereNobodyListens() throws IOException {
    int port;
    try (ServerSocket closed = listen()) {
      port = closed.getLocalPort();
    }
    assertThat(scanner(port, LONG).scan(CONTENT)).isEqualTo(Safety.WAITING);
  }

  @Test
  void waitsForASilentOneOnlySoLong() throws IOException {
    try (ServerSocket silent = listen()) {
      assertThat(scanner(silent.getLocalPort(), SHORT).scan(CONTENT)).isEqualTo(Safety.WAITING);
    }
  }

  @Test
  void saysThatNoneIsConfigured() {
    ClamdVirusScanner scanner =
        new ClamdVirusScanner(SettingsOfTests.with(Map.of()), threads, LONG);
    assertThat(scanner.scan(CONTENT)).isEqualTo(Safety.NOT_CONFIGURED);
  }

  private Safety scanAnswered(String answer) throws IOException {
    try (ServerSocket clamd = listen()) {
      threads.submit(() -> serve(clamd, answer));
      return scanner(clamd.getLocalPort(), LONG).scan(CONTENT);
    }
  }

  private ClamdVirusScanner scanner(int port, Duration limit) {
    Map<String, String> values = Map.of("madoguchi.clamd.host", "127.0.0.1:" + port);
    return new ClamdVirusScanner(SettingsOfTests.with(values), threads, limit);
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
  }

  /** Each question on a connection of its own; the answer ends as the question did. */
  private static void serve(ServerSocket clamd, String answer) {
    while (!clamd.isClosed()) {
      try (Socket socket = clamd.accept();
          DataInputStream in = new DataInputStream(socket.getInputStream())) {
        String command = command(in);
        if (command.endsWith("INSTREAM")) {
          for (int length = in.readInt(); length > 0; length = in.readInt()) {
            in.skipNBytes(length);
          }
        }
        String text = command.endsWith("INSTREAM") ? answer : commands(command);
        char end = command.startsWith("z") ? '\0' : '\n';
        socket.getOutputStream().write((text + end).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        if (!clamd.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static String command(DataInputStream in) throws IOException {
    StringBuilder command = new StringBuilder();
    for (int c = in.read(); c > 0 && c != '\n'; c = in.read()) {
      command.append((char) c);
    }
    return command.toString();
  }

  private static String commands(String question) {
    return question.endsWith("VERSIONCOMMANDS")
        ? "ClamAV 1.4.3/27500/Sun Nov 22 00:00:00 2026| COMMANDS: SCAN PING INSTREAM VERSIONCOMMANDS"
        : "PONG";
  }
}

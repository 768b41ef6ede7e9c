package jp.madoguchi.harness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;

/** The mail sink that {@code ./portal run} starts too, as a process that a test may stop. */
public final class MailSink {
  private final int smtp;
  private final int rest;
  private Process process;

  MailSink(int offset) {
    smtp = 3025 + offset;
    rest = 18085 + offset;
  }

  int smtp() {
    return smtp;
  }

  public Mailbox mailbox() {
    return new Mailbox("http://127.0.0.1:" + rest);
  }

  public synchronized void start() {
    Path jar = Path.of(System.getProperty("mail.sink"));
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  // Without it each answer comes forty milliseconds late.
                  "-Dsun.net.httpserver.nodelay=true",
                  "-Dgreenmail.smtp.hostname=127.0.0.1",
                  "-Dgreenmail.smtp.port=" + smtp,
                  "-Dgreenmail.auth.disabled",
                  "-Dgreenmail.api.hostname=127.0.0.1",
                  "-Dgreenmail.api.port=" + rest,
                  "-jar",
                  jar.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("the mail sink " + jar + " does not start", e);
    }
    Eventually.holds("the mail sink listens", () -> listens(smtp) && listens(rest));
  }

  /** It keeps nothing; what it has received is kept for the searches after the tests. */
  public synchronized void stop() {
    Leftovers.keepMails(mailbox());
    // Asked to stop, it would take its time.
    process.destroyForcibly().onExit().join();
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

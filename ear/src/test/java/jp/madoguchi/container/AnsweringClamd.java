package jp.madoguchi.container;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The portal with a virus scanner configured, which gives one answer to every file or is down.
 * Closing takes the configuration away.
 */
final class AnsweringClamd implements AutoCloseable {
  private static final String HOST = "madoguchi.clamd.host";
  private static final String COMMANDS =
      "ClamAV 1.4.3| COMMANDS: SCAN PING INSTREAM VERSIONCOMMANDS";

  private final ServerSocket socket;
  private final String answer;

  private AnsweringClamd(String answer) {
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(HOST, "127.0.0.1:" + socket.getLocalPort());
  }

  static AnsweringClamd saying(String answer) {
    AnsweringClamd clamd = new AnsweringClamd(answer);
    Thread thread = new Thread(clamd::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
    return clamd;
  }

  static AnsweringClamd down() throws IOException {
    AnsweringClamd clamd = new AnsweringClamd("");
    clamd.socket.close();
    return clamd;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept();
          DataInputStream in = new DataInputStream(connection.getInputStream())) {
        String command = command(in);
        boolean file = command.endsWith("INSTREAM");
        for (int length = file ? in.readInt() : 0; length > 0; length = in.readInt()) {
          in.skipNBytes(length);
        }
        String text = file ? answer : COMMANDS;
        char end = command.startsWith("z") ? '\0' : '\n';
        connection.getOutputStream().write((text + end).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        if (!socket.isClosed()) {
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

  @Override
  public void close() throws IOException {
    System.clearProperty(HOST);
    socket.close();
  }
}

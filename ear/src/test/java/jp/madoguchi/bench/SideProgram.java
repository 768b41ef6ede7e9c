package jp.madoguchi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A peer in a process of its own, started from its source with what it needs and the bench has not.
 * It answers each line with a line.
 */
final class SideProgram implements AutoCloseable {
  private static final Path SOURCES = Path.of(System.getProperty("bench.programs"));
  private static final Path FOLDER = Path.of(System.getProperty("bench.folder"));
  private static final int SECONDS_TO_STOP = 10;

  private final Process process;
  private final PrintWriter in;
  private final BufferedReader out;

  /** Comes back when the program has said that it is ready. */
  SideProgram(String name, String classPath, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms256m", "-Xmx1g", RunningServer.COMPILER, "-cp", classPath));
    command.add(SOURCES.resolve(name + ".java").toString());
    command.addAll(List.of(arguments));
    process =
        new ProcessBuilder(command).redirectError(FOLDER.resolve(name + ".log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    in = new PrintWriter(process.outputWriter(), true);
    out = process.inputReader();
    answer(name);
  }

  /** Waits until it is done. */
  String ask(String line) throws IOException {
    in.println(line);
    return answer(line);
  }

  ServerProcess process() {
    return new ServerProcess(process.pid());
  }

  private String answer(String to) throws IOException {
    String answer = out.readLine();
    if (answer == null) {
      throw new IOException("the program gave no answer to " + to + "; see " + FOLDER);
    }
    return answer;
  }

  /** It ends when nothing more can be asked. */
  @Override
  public void close() throws InterruptedException {
    in.close();
    if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}

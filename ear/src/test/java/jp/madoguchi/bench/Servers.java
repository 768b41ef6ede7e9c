package jp.madoguchi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.harness.Mailbox;

/** The portal and, where it is there, Keycloak: each started when first asked for. */
final class Servers implements AutoCloseable {
  static final String ABSENT = "Keycloakを取得できない";

  /**
   * What the hash costs is a matter of safety, not of speed; Keycloak's realm has a cheap one too.
   */
  private static final String CHEAP_HASH = "-Dmadoguchi.password.memory=1024";

  private static final int OFFSET = Integer.getInteger("bench.offset");
  private static final int PEER_PORT = 8180 + OFFSET;

  private final Path folder = Path.of(System.getProperty("bench.folder"));
  private final Path keycloak = Path.of(System.getProperty("bench.keycloak"));
  private final PortalSite portalSite = new PortalSite("http://127.0.0.1:" + (8080 + OFFSET));
  private final KeycloakSite peerSite = new KeycloakSite("http://127.0.0.1:" + PEER_PORT);
  private RunningServer portal;
  private RunningServer peer;
  private boolean fresh = true;

  PortalSite portalSite() {
    return portalSite;
  }

  KeycloakSite peerSite() {
    return peerSite;
  }

  boolean hasPeer() {
    return Files.exists(script());
  }

  Mailbox mailbox() {
    return new Mailbox("http://127.0.0.1:" + (18085 + OFFSET));
  }

  ServerProcess portal() throws Exception {
    if (portal == null) {
      portal = startPortal();
    }
    return portal.process();
  }

  Optional<ServerProcess> peer() throws Exception {
    if (peer == null && hasPeer()) {
      peer = startPeer();
    }
    return Optional.ofNullable(peer).map(RunningServer::process);
  }

  /** With new data the first time, then with what is there. */
  RunningServer startPortal() throws Exception {
    prepare();
    Path run = folder.resolve("run");
    ProcessBuilder command = new ProcessBuilder(System.getProperty("portal.script"), "serve");
    command
        .environment()
        .putAll(
            Map.of(
                "RUN_DIR",
                run.toString(),
                "PORT_OFFSET",
                Integer.toString(OFFSET),
                "JDK_JAVA_OPTIONS",
                RunningServer.COMPILER,
                "PORTAL_OPTS",
                CHEAP_HASH));
    return new RunningServer(
        command, folder.resolve("portal.log"), "-D[Standalone]", portalSite::showSignIn);
  }

  RunningServer startPeer() throws Exception {
    prepare();
    ProcessBuilder command =
        new ProcessBuilder(
            "bash",
            script().toString(),
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + PEER_PORT,
            "--hostname-strict=false");
    command.environment().put("JAVA_OPTS_APPEND", RunningServer.COMPILER);
    return new RunningServer(
        command, folder.resolve("keycloak.log"), "kc.home.dir", peerSite::showSignIn);
  }

  private Path script() {
    return keycloak.resolve("bin").resolve("kc.sh");
  }

  private void prepare() throws Exception {
    if (!fresh) {
      return;
    }
    fresh = false;
    Files.createDirectories(folder);
    empty(folder.resolve("run"));
    if (hasPeer()) {
      empty(keycloak.resolve("data"));
      KeycloakRealm.write(keycloak, 3025 + OFFSET);
      buildPeer();
    }
  }

  /** What Keycloak itself asks for before it starts for production. */
  private void buildPeer() throws IOException, InterruptedException {
    Path built = keycloak.resolve("built");
    if (Files.exists(built)) {
      return;
    }
    int code =
        new ProcessBuilder("bash", script().toString(), "build", "--db=dev-file")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keycloak-build.log").toFile())
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("Keycloak could not be prepared: see keycloak-build.log");
    }
    Files.createFile(built);
  }

  void stop() {
    if (portal != null) {
      portal.close();
      portal = null;
    }
    if (peer != null) {
      peer.close();
      peer = null;
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}

package jp.madoguchi.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The key of a server and of two systems, one of which the fund's authority knows. */
record Certificates(Path folder) {
  static final String PASSWORD = "changeit";
  private static final String SERVER = "systems-key.p12";
  private static final String TRUST = "systems-trust.p12";

  static Certificates madeIn(Path folder) {
    Certificates all = new Certificates(folder);
    all.key("server", SERVER, "-ext", "san=ip:127.0.0.1");
    all.export("server", SERVER);
    for (String authority : List.of("fund", "other")) {
      all.key("authority", authority, "-ext", "bc:c");
      all.export("authority", authority);
      all.client(authority);
    }
    all.trusting(TRUST, "fund.pem");
    all.trusting("server-trust.p12", SERVER + ".pem");
    return all;
  }

  private void key(String alias, String store, String... more) {
    List<String> line =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-keystore"));
    line.addAll(List.of(store, "-dname", "CN=" + store));
    line.addAll(Arrays.asList(more));
    keytool(line);
  }

  private void export(String alias, String store) {
    keytool(
        List.of(
            "-exportcert", "-rfc", "-alias", alias, "-keystore", store, "-file", store + ".pem"));
  }

  /** Signed by an authority. */
  private void client(String authority) {
    String store = "client-of-" + authority;
    key("client", store);
    keytool(List.of("-certreq", "-alias", "client", "-keystore", store, "-file", store + ".csr"));
    keytool(
        List.of(
            "-gencert",
            "-rfc",
            "-alias",
            "authority",
            "-keystore",
            authority,
            "-infile",
            store + ".csr",
            "-outfile",
            store + ".pem"));
    trusting(store, authority + ".pem");
    keytool(
        List.of(
            "-importcert",
            "-noprompt",
            "-alias",
            "client",
            "-keystore",
            store,
            "-file",
            store + ".pem"));
  }

  private void trusting(String store, String certificate) {
    keytool(
        List.of(
            "-importcert",
            "-noprompt",
            "-alias",
            "authority",
            "-keystore",
            store,
            "-file",
            certificate));
  }

  private void keytool(List<String> line) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(line);
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    Tool.run(folder, List.of(), command);
  }

  /**
   * What a system goes with.
   *
   * @param authority which signed its certificate; null for a system without one
   */
  SSLContext of(String authority) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(authority == null ? null : store("client-of-" + authority), PASSWORD.toCharArray());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store("server-trust.p12"));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeyStore store(String name) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(folder.resolve(name))) {
      store.load(file, PASSWORD.toCharArray());
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.ws.WsImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The client that the tests call with is the one that anybody makes from the WSDL of the running
 * server.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Tag("one-database")
class SoapContractTest {
  private static final Path WEB = Path.of("../web");

  @TempDir private Path made;

  @ParameterizedTest
  @ValueSource(strings = {"registry", "review", "account"})
  void theRunningServerServesWhatTheCodeIsMadeFrom(String service) throws Throwable {
    String wsdl = Door.ofTheTestedServer().base() + "/soap/" + service + "?wsdl";
    int end =
        WsImport.doMain(
            new String[] {
              "-quiet",
              "-extension",
              "-Xnocompile",
              "-keep",
              "-b",
              WEB.resolve("src/main/jaxb/times.xjb").toString(),
              "-wsdllocation",
              "/WEB-INF/wsdl/" + service + ".wsdl",
              "-s",
              made.toString(),
              "-d",
              made.toString(),
              wsdl
            });
    assertThat(end).isZero();
    Path ours = WEB.resolve("target/generated-sources/wsimport");
    String part = "madoguchi/soap/" + service;
    assertThat(sources(made.resolve(part))).isNotEmpty().isEqualTo(sources(ours.resolve(part)));
  }

  /** Without what the tool says about itself, and whichever port stands first. */
  private static Map<String, List<String>> sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.collect(
          Collectors.toMap(file -> file.getFileName().toString(), SoapContractTest::code));
    }
  }

  private static List<String> code(Path file) {
    try {
      String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^//.*$", "");
      return code.lines().filter(line -> !line.isBlank()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

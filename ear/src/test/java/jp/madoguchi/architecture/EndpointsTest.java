package jp.madoguchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.jws.WebService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.web.rest.Needs;
import org.junit.jupiter.api.Test;

/**
 * An endpoint without the policy of its WSDL, or without the door's configuration, would answer
 * anybody.
 */
class EndpointsTest {
  private static final String CONFIGURED = "org.jboss.ws.api.annotation.EndpointConfig";
  private static final Path WEB_INF = Path.of("../web/src/main/webapp/WEB-INF");

  @Test
  void eachHasItsContractAndTheConfigurationOfTheDoor() {
    assertThat(endpoints()).hasSize(6).allMatch(EndpointsTest::isGuarded);
  }

  @Test
  void eachOperationNamesItsScope() {
    assertThat(
            endpoints()
                .flatMap(endpoint -> Stream.of(endpoint.getMethods().toArray(JavaMethod[]::new)))
                .filter(method -> method.getModifiers().toString().contains("PUBLIC"))
                .filter(method -> !method.isAnnotatedWith(Needs.class)))
        .isEmpty();
  }

  /** What REST does is done by SOAP, so that no rule stands twice. */
  @Test
  void eachAsksTheResourcesOnly() {
    assertThat(
            endpoints()
                .flatMap(endpoint -> endpoint.getMethodCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(asked -> asked.getPackageName().startsWith("jp.madoguchi"))
                .filter(asked -> !asked.isAnnotatedWith(WebService.class) && !asked.isEnum())
                .filter(asked -> !asked.getPackageName().equals("jp.madoguchi.web.soap"))
                .map(JavaClass::getName)
                .filter(name -> !name.matches(".*(Answers|Resource(\\$.*)?)")))
        .isEmpty();
  }

  /** Every binding refers to the policy, and the configuration has all guards. */
  @Test
  void noBindingIsWithoutItsPolicyAndTheDoorHasItsGuards() throws IOException {
    List<Path> contracts = contracts();
    assertThat(contracts).hasSize(3);
    for (Path file : contracts) {
      String contract = Files.readString(file);
      assertThat(contract).contains("wsu:Id=\"UsernameTokenDigest\"", "<sp:HashPassword/>");
      assertThat(contract.split("<wsdl:binding ", -1)).hasSize(3);
      assertThat(contract.split("<wsp:PolicyReference URI=\"#UsernameTokenDigest\"/>", -1))
          .hasSize(3);
    }
    String configuration = Files.readString(WEB_INF.resolve("jaxws-endpoint-config.xml"));
    assertThat(configuration.split("<endpoint-config>", -1)).hasSize(2);
    for (String guard :
        List.of(
            "soap.DigestValidator<",
            ">jp.madoguchi.web.soap.LateAttachments,",
            "soap.CallerGate,",
            ".soap.ClientRole<")) {
      assertThat(configuration.split(guard, -1)).as(guard).hasSize(2);
    }
    // Else the memory of one node would refuse what the row for all nodes has let in.
    assertThat(configuration.replaceAll("\\s+", ""))
        .contains(
            "<property-name>ws-security.enable.nonce.cache</property-name>"
                + "<property-value>false</property-value>");
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(WEB_INF.resolve("wsdl"))) {
      return files.filter(file -> file.toString().endsWith(".wsdl")).toList();
    }
  }

  private static Stream<JavaClass> endpoints() {
    return House.CLASSES.stream().filter(c -> c.isAnnotatedWith(WebService.class));
  }

  private static boolean isGuarded(JavaClass endpoint) {
    boolean contract =
        endpoint.getAnnotationOfType(WebService.class).wsdlLocation().startsWith("WEB-INF/wsdl/");
    return contract
        && endpoint.getAnnotations().stream()
            .filter(a -> a.getRawType().getName().equals(CONFIGURED))
            .anyMatch(
                a ->
                    a.get("configFile").equals(Optional.of("WEB-INF/jaxws-endpoint-config.xml"))
                        && a.get("configName").equals(Optional.of("door")));
  }
}

package jp.madoguchi.container;

import jakarta.jws.WebParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.soap.account.Account;
import madoguchi.soap.registry.Registry;
import madoguchi.soap.review.Review;

/** One of the contracts. */
record SoapOperation(SoapPort port, String name, List<Parameter> parameters) {
  /**
   * @param isNumber of the position of a thing, whatever the name says elsewhere
   * @param isReason of a decision, in parts
   */
  record Parameter(String name, boolean isNumber, boolean isReason) {}

  static List<SoapOperation> all() {
    return Stream.of(Registry.class, Review.class, Account.class)
        .flatMap(port -> Stream.of(port.getMethods()).map(method -> of(port, method)))
        .sorted((one, other) -> one.fullName().compareTo(other.fullName()))
        .toList();
  }

  private static SoapOperation of(Class<?> port, Method method) {
    List<Parameter> parameters =
        Stream.of(method.getParameters())
            .map(
                p ->
                    new Parameter(
                        p.getAnnotation(WebParam.class).name(),
                        p.getType() == int.class,
                        p.getType().getSimpleName().endsWith("Reason")))
            .toList();
    SoapPort at = SoapPort.of(port.getSimpleName().toLowerCase());
    return new SoapOperation(at, method.getName(), parameters);
  }

  /** The same at the port of the other version of SOAP. */
  SoapOperation by(int version) {
    return new SoapOperation(new SoapPort(port.service(), version), name, parameters);
  }

  String fullName() {
    return port.service() + ' ' + name;
  }

  /** It says which version of the thing it was seen in. */
  boolean isChange() {
    return parameters.stream().anyMatch(p -> p.name().equals("version"));
  }

  /** That tells the thing which the operation changes, and its version. */
  SoapOperation look() {
    String look =
        switch (port.service()) {
          case "registry" -> "readFeed";
          case "review" -> "getApplication";
          default -> "getAccount";
        };
    return all().stream()
        .filter(o -> o.port().service().equals(port.service()) && o.name().equals(look))
        .findFirst()
        .orElseThrow()
        .by(port.version());
  }

  String envelope(String security, String... inside) {
    return port.envelope(
        security,
        "<t:" + name + '>' + String.join("", Arrays.asList(inside)) + "</t:" + name + '>');
  }
}

package jp.madoguchi.container;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.soap.MTOMFeature;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import javax.xml.namespace.QName;
import jp.madoguchi.harness.Door;
import madoguchi.soap.account.Account;
import madoguchi.soap.registry.Registry;
import madoguchi.soap.review.Review;

/**
 * A system that calls with a JAX-WS client, made from the WSDL that the server serves.
 *
 * @param version of SOAP: 11 or 12
 */
record SoapSystem(SystemClient client, int version) {
  Registry registry() {
    return port("Registry", Registry.class);
  }

  Review review() {
    return port("Review", Review.class);
  }

  Account account() {
    return port("Account", Account.class);
  }

  private <T> T port(String name, Class<T> type) {
    String namespace = "urn:madoguchi:soap:" + name.toLowerCase();
    T port =
        Service.create(wsdl(name.toLowerCase()), new QName(namespace, name + "Service"))
            .getPort(new QName(namespace, name + "Soap" + version), type, new MTOMFeature());
    var context = ((BindingProvider) port).getRequestContext();
    context.put("ws-security.username", client.name());
    context.put("ws-security.password", client.secret());
    return port;
  }

  private static URL wsdl(String service) {
    try {
      return URI.create(Door.ofThisServer().base() + "/soap/" + service + "?wsdl").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}

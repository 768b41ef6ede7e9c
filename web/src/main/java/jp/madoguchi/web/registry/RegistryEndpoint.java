package jp.madoguchi.web.registry;

import jakarta.activation.DataHandler;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.web.feed.FeedResource;
import jp.madoguchi.web.feed.FeedsResource;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.soap.DigestedFile;
import jp.madoguchi.web.soap.KeptResponses;
import madoguchi.soap.registry.Feed;
import madoguchi.soap.registry.Institution;
import madoguchi.soap.registry.Registry;
import org.jboss.ws.api.annotation.EndpointConfig;

/**
 * {@code /soap/registry}: what {@link InstitutionsResource} and the resources of the feeds do, by
 * SOAP.
 */
@WebService(
    endpointInterface = "madoguchi.soap.registry.Registry",
    serviceName = "RegistryService",
    portName = "RegistrySoap11",
    targetNamespace = "urn:madoguchi:soap:registry",
    wsdlLocation = "WEB-INF/wsdl/registry.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
public class RegistryEndpoint implements Registry {
  @Inject private InstitutionsResource institutions;
  @Inject private FeedsResource feeds;
  @Inject private FeedResource feed;
  @Inject private KeptResponses kept;

  @Override
  @Needs(Scope.INSTITUTIONS_READ)
  public Institution readInstitution(String code) {
    return RegistryAnswers.of(institutions.read(code));
  }

  @Override
  @Needs(Scope.INSTITUTIONS_READ)
  public List<Institution> findInstitutions(String kind, String number) {
    return institutions.find(kind, number).items().stream().map(RegistryAnswers::of).toList();
  }

  @Override
  @Needs(Scope.FEEDS_CHANGE)
  public Feed pushFeed(String name, String asOf, String key, DataHandler file) {
    try (DigestedFile bytes = new DigestedFile(file.getInputStream())) {
      return kept.once(
          key,
          Feed.class,
          () -> RegistryAnswers.of(feeds.upload(name, asOf, bytes)),
          bytes::digest,
          "push",
          name,
          asOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @Needs(Scope.FEEDS_READ)
  public Feed readFeed(String number) {
    return RegistryAnswers.of(feed.read(number));
  }

  @Override
  @Needs(Scope.FEEDS_CHANGE)
  public Feed releaseFeed(String number, long version, String key) {
    return kept.changed(
        "release",
        number,
        version,
        key,
        Feed.class,
        seen -> RegistryAnswers.of(feed.release(number, seen)));
  }

  @Override
  @Needs(Scope.FEEDS_CHANGE)
  public Feed discardFeed(String number, long version, String key) {
    return kept.changed(
        "discard",
        number,
        version,
        key,
        Feed.class,
        seen -> RegistryAnswers.of(feed.discard(number, seen)));
  }
}

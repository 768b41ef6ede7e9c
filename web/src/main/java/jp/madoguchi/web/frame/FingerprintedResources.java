package jp.madoguchi.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a fingerprint of the content into the address of our own styles, scripts and pictures:
 * browsers may keep them for long and yet never show an old one after a release.
 */
public class FingerprintedResources extends ResourceHandlerWrapper {
  private static final Set<String> OWN = Set.of("madoguchi", "primefaces-dads");

  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

  public FingerprintedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    Resource resource = super.createResource(name, library);
    return resource == null || !OWN.contains(library) ? resource : fingerprinted(resource);
  }

  private Resource fingerprinted(Resource resource) {
    return new ResourceWrapper(resource) {
      @Override
      public String getRequestPath() {
        String path = super.getRequestPath();
        String print =
            fingerprints.computeIfAbsent(
                getLibraryName() + "/" + getResourceName(), key -> of(getWrapped()));
        return path + (path.contains("?") ? "&" : "?") + "c=" + print;
      }
    };
  }

  private static String of(Resource resource) {
    try (InputStream in = resource.getInputStream()) {
      CRC32 sum = new CRC32();
      sum.update(in.readAllBytes());
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of our own cannot be read", e);
    }
  }
}

package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jp.madoguchi.shared.Correlation;

/**
 * Every answer says under which id its trail and its log lines are found, and is kept nowhere; one
 * that shows a thing that can be changed says which version it is.
 */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {
  @Inject private Correlation correlation;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(BearerDoor.CORRELATION, correlation.id());
    if (response.getEntity() instanceof Versioned shown) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, Tags.of(shown.version()));
    }
    if (response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL) == null) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}

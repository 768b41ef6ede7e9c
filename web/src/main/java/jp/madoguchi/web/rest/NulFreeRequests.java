package jp.madoguchi.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** As on the pages: nothing is at an address with a NUL in it. */
@Provider
@PreMatching
public class NulFreeRequests implements ContainerRequestFilter {
  private static final String NUL = "%00";

  @Override
  public void filter(ContainerRequestContext context) {
    URI address = context.getUriInfo().getRequestUri();
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    if (address.getRawPath().contains(NUL) || query.contains(NUL)) {
      throw Cursor.absent();
    }
  }
}

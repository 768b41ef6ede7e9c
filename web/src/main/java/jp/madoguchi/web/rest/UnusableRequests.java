package jp.madoguchi.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No such resource, no such method, no such format: told to machines without a page for people. */
@Provider
public class UnusableRequests implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException unusable) {
    return ProblemDetails.of(unusable.getResponse().getStatusInfo());
  }
}

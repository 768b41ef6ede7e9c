package jp.madoguchi.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The container refuses the call: the caller has not the role of the use case. */
@Provider
public class ForbiddenUseCases implements ExceptionMapper<EJBAccessException> {
  @Override
  public Response toResponse(EJBAccessException refused) {
    return ProblemDetails.of(Response.Status.FORBIDDEN);
  }
}

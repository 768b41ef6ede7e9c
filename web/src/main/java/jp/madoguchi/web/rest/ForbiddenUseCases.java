package jp.madoguchi.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The container refuses the call: the caller has not the role of the use case. */
@Provider
public class ForbiddenUseCases implements ExceptionMapper<EJBAccessException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(EJBAccessException refused) {
    Refusal refusal = new Refusal(Problem.of(null, ErrorCode.API_002, "-"));
    return ProblemDetails.of(Response.Status.FORBIDDEN, refusal, request).build();
  }
}

package jp.madoguchi.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.madoguchi.shared.Refusal;

/** What a rule of the business refuses, told by its code. */
@Provider
public class RefusedRequests implements ExceptionMapper<Refusal> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(Refusal refusal) {
    return ProblemDetails.of(RefusalStatus.of(refusal), refusal, request).build();
  }
}

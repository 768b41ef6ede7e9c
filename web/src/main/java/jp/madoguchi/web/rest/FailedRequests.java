package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.shared.ErrorCode;

/** What nobody foresaw: the log says what it was, the answer only where in the log. */
@Provider
public class FailedRequests implements ExceptionMapper<Exception> {
  private static final System.Logger LOG = System.getLogger(FailedRequests.class.getName());

  @Inject private Correlation correlation;
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(Exception failure) {
    LOG.log(System.Logger.Level.ERROR, "incident " + correlation.id(), failure);
    return ProblemDetails.of(Response.Status.INTERNAL_SERVER_ERROR, ErrorCode.API_013, request);
  }
}

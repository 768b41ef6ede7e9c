package jp.madoguchi.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.madoguchi.shared.ErrorCode;

/** No such resource, no such method, no such format: told to machines without a page for people. */
@Provider
public class UnusableRequests implements ExceptionMapper<WebApplicationException> {
  @Context private HttpHeaders request;

  @Override
  public Response toResponse(WebApplicationException unusable) {
    Response.StatusType status = unusable.getResponse().getStatusInfo();
    return ProblemDetails.of(status, code(status), request);
  }

  private static ErrorCode code(Response.StatusType status) {
    if (status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
      return ErrorCode.API_009;
    }
    boolean ours = status.getFamily() == Response.Status.Family.SERVER_ERROR;
    return ours ? ErrorCode.API_013 : ErrorCode.API_012;
  }
}
